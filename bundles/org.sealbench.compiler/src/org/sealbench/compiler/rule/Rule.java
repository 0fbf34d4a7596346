// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import org.sealbench.common.Problems;
import org.sealbench.model.Device;

/** One rule of the compiler. It has no state, checks one device, and changes nothing. */
@FunctionalInterface
public interface Rule {

	/** Adds the device's violations of this rule. */
	void check(RuleContext context, Device device, Problems problems);
}
