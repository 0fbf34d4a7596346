// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CertificateCreator;
import org.sealbench.compiler.certificate.CertificatePlan;
import org.sealbench.compiler.certificate.CertificatePlanner;
import org.sealbench.compiler.certificate.CreatedCertificates;
import org.sealbench.compiler.image.ImageCompiler;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.operations.CountText;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.operations.device.Devices;
import org.sealbench.project.Project;

/** Checks devices, creates the certificates that they lack, saves the project once, and builds the devices' images. */
public final class Compile {

	private final Tools tools;

	public Compile(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Compiles and saves the project. A device with errors does not keep the others from being compiled. Cancelled or
	 * failed before the save, the project is as before; there is no cancelling once all keys are generated.
	 *
	 * @param names of the devices; empty for all
	 * @return one result for each device, in the order given; nothing where all of it failed
	 */
	public Outcome<List<CompiledDevice>> run(Project project, List<String> names, IProgressMonitor monitor) {
		return run(project, names, true, monitor);
	}

	/**
	 * As {@link #run(Project, List, IProgressMonitor)}, for those who want to know how it went: the images of unchanged
	 * devices are not even read.
	 */
	public Outcome<List<CompiledDevice>> runForStates(Project project, List<String> names, IProgressMonitor monitor) {
		return run(project, names, false, monitor);
	}

	private Outcome<List<CompiledDevice>> run(Project project, List<String> names, boolean withImages,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Compiling", 10);
		Problems problems = new Problems();
		try {
			List<Device> devices = Devices.named(project, names);
			project.lookAgain();
			Instant now = tools.clock().instant();
			project.certificates().duplicates().forEach(problems::add);
			new OutsideChanges().warning(project).ifPresent(problems::add);
			progress.subTask("checking " + CountText.count(devices.size(), "device"));
			DeviceChecks checks = DeviceChecks.of(project, devices, now);
			// That a certificate will be replaced is no news once it has been.
			checks.problems().stream().filter(each -> each.code() != CompilerProblem.CERTIFICATE_STALE)
					.forEach(problems::add);
			CertificatePlan plan = new CertificatePlanner(project, now).plan(checks.sound(), checks::isPassed);
			CreatedCertificates made = new CertificateCreator(tools.keyPairs(), tools.random()).create(project, plan,
					now, progress.split(8));
			problems.addAll(made.notes());
			if (!checks.sound().isEmpty()) {
				progress.subTask("saving the project");
				project.save();
			}
			if (made.client().isPresent()) {
				project.localClient().write(made.client().get());
			}
			// Devices may trust this station's new identity, those that passed before there was one included.
			boolean anew = made.client().isPresent();
			ImageCompiler compiler = anew ? new ImageCompiler(project, now)
					: new ImageCompiler(project, now, checks.passed()::image);
			List<CompiledDevice> compiled = images(compiler, devices, checks, withImages || anew, progress, problems);
			checks.remember(plan, compiled, compiler);
			return Outcome.of(compiled, problems.list());
		} catch (ProblemException e) {
			// What ended the operation comes first, as the exit code is made of it.
			List<Problem> all = new ArrayList<>(List.of(e.problem()));
			all.addAll(problems.list());
			return Outcome.failed(all);
		} catch (OperationCanceledException e) {
			return Outcome.failed(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())));
		}
	}

	/** What compiling every device would find; creates nothing. */
	public List<Problem> check(Project project) {
		RuleContext context = new RuleContext(project, tools.clock().instant());
		Set<Problem> found = new LinkedHashSet<>(project.certificates().duplicates());
		List.copyOf(project.plant().getDevices()).forEach(device -> found.addAll(DeviceRules.check(context, device)));
		return List.copyOf(found);
	}

	private static List<CompiledDevice> images(ImageCompiler compiler, List<Device> devices, DeviceChecks checks,
			boolean withImages, SubMonitor progress, Problems problems) {
		progress.setWorkRemaining(devices.size());
		List<CompiledDevice> compiled = new ArrayList<>();
		for (Device device : devices) {
			progress.subTask("compiling " + device.getName());
			if (!checks.isSound(device)) {
				compiled.add(new CompiledDevice(device.getName(), CompiledDevice.State.FAILED, Optional.empty()));
			} else if (!withImages && checks.isPassed(device) && compiler.isKept(device)) {
				compiled.add(new CompiledDevice(device.getName(), CompiledDevice.State.UNCHANGED, Optional.empty()));
			} else {
				compiled.add(image(compiler, device, problems));
			}
			progress.worked(1);
		}
		return compiled;
	}

	private static CompiledDevice image(ImageCompiler compiler, Device device, Problems problems) {
		try {
			ImageCompiler.Compiled made = compiler.compile(device, problems);
			return new CompiledDevice(device.getName(),
					made.unchanged() ? CompiledDevice.State.UNCHANGED : CompiledDevice.State.COMPILED,
					Optional.of(made.image()));
		} catch (ProblemException e) {
			problems.add(e.problem());
			return new CompiledDevice(device.getName(), CompiledDevice.State.FAILED, Optional.empty());
		}
	}
}
