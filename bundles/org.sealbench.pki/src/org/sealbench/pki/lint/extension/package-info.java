// SPDX-License-Identifier: EPL-2.0
/** Rules about version, key usages and basic constraints, and about unknown critical extensions. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.extension;
