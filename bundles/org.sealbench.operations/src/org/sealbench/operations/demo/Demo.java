// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorService;
import org.sealbench.operations.Tools;

/**
 * The project's main job in one go: takes a copy of an example plant, protects, compiles and loads it into an emulator
 * of its own, and proves from outside, with real connections on loopback, that the devices are secure. Leaves nothing
 * behind.
 */
public final class Demo {

	private final Tools tools;
	private final EmulatorService emulator;
	private final Path example;

	/** @param example folder of the plant to copy */
	public Demo(Tools tools, EmulatorService emulator, Path example) {
		this.tools = tools;
		this.emulator = emulator;
		this.example = example;
	}

	/**
	 * Runs the demo.
	 *
	 * @param shown receives each check as soon as it is made
	 * @return all checks; a problem only where the demo could not run
	 */
	public Outcome<List<DemoCheck>> run(Consumer<DemoCheck> shown, IProgressMonitor monitor) {
		List<DemoCheck> checks = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, "Preparing the example plant", 100);
		try (DemoPlant plant = DemoPlant.make(tools, emulator, example, progress.split(60))) {
			problems.addAll(plant.problems());
			List<Proof> proofs = Proofs.all();
			progress.setWorkRemaining(proofs.size());
			for (Proof proof : proofs) {
				progress.subTask(proof.name());
				DemoCheck check = prove(proof, plant, progress.split(1));
				checks.add(check);
				shown.accept(check);
			}
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
		return Outcome.of(checks, problems);
	}

	private static DemoCheck prove(Proof proof, DemoPlant plant, IProgressMonitor monitor) {
		try {
			return new DemoCheck(proof.name(), true, proof.run(plant, monitor));
		} catch (ProofFailedException e) {
			return new DemoCheck(proof.name(), false, e.getMessage());
		} catch (ProblemException e) {
			return new DemoCheck(proof.name(), false, e.problem().line());
		} catch (OperationCanceledException e) {
			throw e;
		}
	}
}
