// SPDX-License-Identifier: EPL-2.0
/** Rules about the begin and end of validity. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.validity;
