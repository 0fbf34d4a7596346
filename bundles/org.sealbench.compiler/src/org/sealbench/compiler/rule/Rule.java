// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import org.sealbench.common.Problems;
import org.sealbench.model.Device;

/** One rule of the compiler. It has no state, looks at one device, and changes nothing. */
@FunctionalInterface
public interface Rule {

	/** Adds what the device has against this rule. */
	void check(RuleContext context, Device device, Problems problems);
}
