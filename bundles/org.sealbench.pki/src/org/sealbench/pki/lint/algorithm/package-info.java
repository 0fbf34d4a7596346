// SPDX-License-Identifier: EPL-2.0
/** Rules about keys and signature algorithms. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.algorithm;
