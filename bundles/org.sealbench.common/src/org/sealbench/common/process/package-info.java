// SPDX-License-Identifier: EPL-2.0
/** Programs of the system that are started: found on the path alone, and told no secrets. */
@org.jspecify.annotations.NullMarked
package org.sealbench.common.process;
