// SPDX-License-Identifier: EPL-2.0
/** Rules about the begin and end of validity. */
package org.sealbench.pki.lint.validity;
