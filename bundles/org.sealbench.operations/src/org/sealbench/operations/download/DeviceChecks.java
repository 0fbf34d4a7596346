// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.Problem;
import org.sealbench.compiler.certificate.CertificateNeed;
import org.sealbench.compiler.certificate.CertificatePlan;
import org.sealbench.compiler.image.ImageCompiler;
import org.sealbench.compiler.passed.PassedDevices;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** What the compiler's rules find in devices; those of which nothing changed are not looked at in every detail. */
final class DeviceChecks {

	private final Project project;
	private final Instant now;
	private final List<Device> devices;
	private final PassedDevices passed;
	private final Set<Device> sound = new LinkedHashSet<>();
	private final Set<Device> flawless = new HashSet<>();
	private final Set<Problem> problems = new LinkedHashSet<>();

	private DeviceChecks(Project project, List<Device> devices, Instant now) {
		this.project = project;
		this.now = now;
		this.devices = devices;
		this.passed = new PassedDevices(project, devices, now);
		RuleContext context = new RuleContext(project, now);
		for (Device device : devices) {
			List<Problem> ofCertificates = passed.contains(device) ? List.of()
					: DeviceRules.checkCertificates(context, device);
			List<Problem> own = DeviceRules.check(context, device, ofCertificates);
			if (own.stream().noneMatch(Problem::isError)) {
				sound.add(device);
				if (ofCertificates.isEmpty()) {
					flawless.add(device);
				}
			}
			problems.addAll(own);
		}
	}

	static DeviceChecks of(Project project, List<Device> devices, Instant now) {
		return new DeviceChecks(project, devices, now);
	}

	/** What was found, each finding once. */
	List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** The devices without errors, in their order. */
	List<Device> sound() {
		return List.copyOf(sound);
	}

	boolean isSound(Device device) {
		return sound.contains(device);
	}

	PassedDevices passed() {
		return passed;
	}

	/** Whether a device is as it was when it was last compiled and its certificates were good. */
	boolean isPassed(Device device) {
		return passed.contains(device);
	}

	/** Remembers the devices whose certificates are good now: those that were just created are looked at, too. */
	void remember(CertificatePlan plan, List<CompiledDevice> compiled, ImageCompiler compiler) {
		Set<Device> renewed = new HashSet<>();
		plan.needs().stream().map(CertificateNeed::device).forEach(renewed::add);
		RuleContext context = new RuleContext(project, now);
		List<Device> good = new ArrayList<>();
		for (int i = 0; i < devices.size(); i++) {
			Device device = devices.get(i);
			boolean isGood = renewed.contains(device) ? DeviceRules.checkCertificates(context, device).isEmpty()
					: flawless.contains(device) && !passed.contains(device);
			if (isGood && compiled.get(i).state() != CompiledDevice.State.FAILED
					&& compiler.inputs(device).isPresent()) {
				good.add(device);
			}
		}
		passed.add(good, device -> compiler.inputs(device).orElseThrow());
	}
}
