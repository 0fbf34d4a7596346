// SPDX-License-Identifier: EPL-2.0
/** What a rule of the compiler is, and what it may read besides the device. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.rule;
