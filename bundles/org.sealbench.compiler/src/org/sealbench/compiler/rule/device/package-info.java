// SPDX-License-Identifier: EPL-2.0
/** Runs all rules on a device; the rules about its name, interfaces, ports and enabled servers. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.rule.device;
