# The cells of `balans notebook`, in the percent format of editors and jupytext.
# A text has one cell for each language; {{run}}, {{data}} and {{lang}} are filled in.

# %% [markdown] title nl
# # Balans: antwoord {{run}}
#
# Dit notitieboek leest de cijfers van een simulatie uit `{{data}}` ernaast en rekent ze na.
# Alle huishoudens zijn verzonnen. Gebruik het om beleid te vergelijken, niet om mensen te kiezen.
#
# Nodig: pandas en altair met vl-convert-python. Er wordt niets van internet gehaald.
# Het databestand maakt u opnieuw met `balans notebook {{run}}`.

# %% [markdown] title en
# # Balans: run {{run}}
#
# This notebook reads the figures of a simulation from `{{data}}` beside it, and checks them.
# All households are made up. Use it to compare policies, not to select people.
#
# Needed: pandas, and altair with vl-convert-python. Nothing is fetched from elsewhere.
# `balans notebook {{run}}` makes the data file again.

# %% setup
import os
import sqlite3
from pathlib import Path

import altair as alt
import pandas as pd

alt.renderers.enable("svg")
alt.data_transformers.disable_max_rows()
pd.set_option("display.width", 140, "display.max_columns", 20, "display.max_rows", 60)
LANG = "{{lang}}"
DATA = Path(os.environ.get("BALANS_RUN_DATA", "{{data}}"))
if not DATA.is_file():
    raise FileNotFoundError(f"{DATA} is not there; make it with: balans notebook {{run}}")
with sqlite3.connect(f"file:{DATA}?mode=ro", uri=True) as db:
    run, scenarios, indicators, groups, periods, summary, replicates = (
        pd.read_sql(f"SELECT * FROM {name}", db)
        for name in ["run", "scenarios", "indicators", "groups", "periods", "summary", "replicates"]
    )
label = indicators.set_index("indicator")[f"label_{LANG}"]
title = scenarios.set_index("scenario")[f"title_{LANG}"]
base = run["base"].iloc[0]
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]
scale = alt.Scale(domain=list(title), range=COLOURS[: len(title)])
run.drop(columns="region_cbs").T

# %% [markdown] verdicts nl
# ## De oordelen
#
# Elk verschil is met de basis. Het interval geldt voor alle hoofdcijfers tegelijk.
# Valt het hele interval binnen de marge, dan is er geen verschil dat uitmaakt.

# %% [markdown] verdicts en
# ## The verdicts
#
# Each difference is from the base. The interval holds for all headline figures at once.
# If the whole interval is within the margin, there is no difference that matters.

# %% verdicts-table
headline = indicators.loc[indicators["headline"] == 1, "indicator"]
whole = summary.query("period == 'horizon' and group == 'all'")
verdicts = whole[whole["indicator"].isin(headline) & whole["verdict"].notna()].copy()
if verdicts.empty:
    verdicts = whole[whole["indicator"].isin(headline)].copy()
verdicts["label"] = verdicts["indicator"].map(label)
verdicts["title"] = verdicts["scenario"].map(title)
shown = ["title", "label", "unit", "base_mean", "mean", "difference",
         "ci95_simultaneous_low", "ci95_simultaneous_high", "verdict"]
verdicts[shown].round(4).reset_index(drop=True)

# %% [markdown] differences nl
# ### De verschillen in beeld
#
# Elk verschil is gedeeld door zijn marge. Tussen -1 en 1 maakt het niet uit (het grijze vlak).

# %% [markdown] differences en
# ### The differences in a picture
#
# Each difference is divided by its margin. Between -1 and 1 it does not matter (the grey area).

# %% differences-chart
drawn = verdicts.dropna(subset=["difference", "margin"]).query("margin > 0").copy()
for column in ["difference", "ci95_simultaneous_low", "ci95_simultaneous_high"]:
    drawn[column + "_m"] = drawn[column] / drawn["margin"]
unit = "verschil / marge" if LANG == "nl" else "difference / margin"
y = alt.Y("label:N", title=None, sort=list(label), axis=alt.Axis(labelLimit=300))
lanes = alt.YOffset("title:N", sort=list(title))
colour = alt.Color("title:N", scale=scale, title=None)
area = alt.Chart(pd.DataFrame({"from": [-1], "to": [1]})).mark_rect(color="#ddd").encode(
    x="from:Q", x2="to:Q")
zero = alt.Chart(pd.DataFrame({"x": [0]})).mark_rule(color="#444").encode(x="x:Q")
lines = alt.Chart(drawn).mark_rule(strokeWidth=2).encode(
    x=alt.X("ci95_simultaneous_low_m:Q", title=unit), x2="ci95_simultaneous_high_m:Q",
    y=y, yOffset=lanes, color=colour)
points = alt.Chart(drawn).mark_point(filled=True, size=50).encode(
    x=alt.X("difference_m:Q", title=unit), y=y, yOffset=lanes, color=colour)
(area + zero + lines + points).properties(width=420)

# %% [markdown] check nl
# ## Nagerekend
#
# De verschillen uit de afzonderlijke herhalingen, hier opnieuw berekend. Elke herhaling is een paar:
# dezelfde levens onder ander beleid. Ze moeten gelijk zijn aan die van Balans.

# %% [markdown] check en
# ## Checked
#
# The differences from the replicates themselves, computed here anew. Each replicate is a pair: the
# same lives under another policy. They must equal those of Balans.

# %% check-differences
key = ["indicator", "period", "group"]
wide = replicates.pivot_table(
    index=key + ["replicate"], columns="scenario", values="value", dropna=False, observed=True)
ours = summary.dropna(subset=["difference"])
ours = ours[ours["indicator"].isin(replicates["indicator"].unique())]
checked = []
for policy in [name for name in title.index if name != base and base in wide]:
    pairs = (wide[policy] - wide[base]).dropna().groupby(level=key).agg(
        pairs="count", recomputed="mean")
    both = pairs.join(ours[ours["scenario"] == policy].set_index(key), how="inner")
    size = both["difference"].abs().clip(lower=1)
    error = (both["recomputed"] - both["difference"]).abs()
    assert (error <= 1e-9 * size).all(), f"{policy}: a difference is not ours"
    assert (both["pairs"] == both["n"]).all(), f"{policy}: other replicates"
    checked.append({"scenario": policy, "compared": len(both), "equal": True})
pd.DataFrame(checked, columns=["scenario", "compared", "equal"])

# %% [markdown] series nl
# ## Door de jaren
#
# Het gemiddelde per jaar van een hoofdcijfer, met daaromheen 95% van de herhalingen.

# %% [markdown] series en
# ## Over the years
#
# The mean of a headline figure by year, and around it 95% of the replicates.

# %% series-chart
years = replicates[replicates["period"].str.startswith("year-") & (replicates["group"] == "all")]
years = years[years["indicator"].isin(headline)].dropna(subset=["value"])
years = years.assign(
    year=years["period"].str.removeprefix("year-").astype(int), title=years["scenario"].map(title))
first = next((name for name in headline if name in set(years["indicator"])), None)
series = years[years["indicator"] == first].groupby(["title", "year"], as_index=False)["value"].agg(
    mean="mean", low=lambda v: v.quantile(0.025), high=lambda v: v.quantile(0.975))
x = alt.X("year:O", title="jaar" if LANG == "nl" else "year")
bars = alt.Chart(series).mark_errorbar(ticks=True).encode(
    x=x, xOffset=alt.XOffset("title:N", sort=list(title)),
    y=alt.Y("low:Q", title=label.get(first, "")), y2="high:Q", color=colour)
dots = alt.Chart(series).mark_point(filled=True, size=60).encode(
    x=x, xOffset=alt.XOffset("title:N", sort=list(title)), y="mean:Q", color=colour)
(bars + dots).properties(width=420)

# %% [markdown] groups nl
# ## Voor wie
#
# Hetzelfde hoofdcijfer per groep. Wat leeg is, is er niet of is een te kleine groep.

# %% [markdown] groups en
# ## For whom
#
# The same headline figure by group. What is empty is undefined, or a group too small to show.

# %% groups-table
of_groups = summary[(summary["period"] == "horizon") & (summary["indicator"] == first)].copy()
of_groups["group"] = of_groups["group"].map(groups.set_index("group")[f"label_{LANG}"])
of_groups["title"] = of_groups["scenario"].map(title)
of_groups.pivot_table(index="group", columns="title", values="mean", sort=False).round(4)
