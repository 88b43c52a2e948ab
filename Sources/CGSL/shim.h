// What Statistics uses of GSL, and nothing more.
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
