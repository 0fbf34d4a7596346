// SPDX-License-Identifier: EPL-2.0
/** Rules about tags, their initial values and simulations, and about methods. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.rule.tag;
