// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;

import org.sealbench.common.Problem;
import org.sealbench.compiler.CertificateFinding;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.TrustedClientFinding;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** What the compiler's rules find in devices as they are now, saved or not, one device after the other. */
public final class EditedDevices {

	private final RuleContext context;

	/** For one look at all devices, while nothing is changed. */
	public EditedDevices(Tools tools, Project project) {
		context = new RuleContext(project, tools.clock().instant());
	}

	/** What compile would find in a device, without what it mends itself. */
	public List<Problem> of(Device device) {
		return DeviceRules.check(context, device).stream()
				.filter(each -> each.code() != CompilerProblem.CERTIFICATE_STALE).toList();
	}

	/** Whether a problem is one that the rules find, so that it is gone when they no longer do. */
	public static boolean isOfRules(Problem problem) {
		return problem.code() instanceof CompilerProblem || problem.code() instanceof TrustedClientFinding
				|| problem.code() instanceof CertificateFinding;
	}
}
