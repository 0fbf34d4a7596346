// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

class ModelTransactionTest {

	@TempDir
	private Path folder;
	private SampleProject sample;
	private Project project;
	private Device device;
	private CertificateNumber certificate;

	@BeforeEach
	void savedPlant() throws Exception {
		sample = new SampleProject(folder);
		project = sample.project();
		device = sample.device("PLC_1", "127.0.0.11");
		certificate = sample.selfSigned(new Profile("web")).getNumber();
		project.save();
	}

	/** Adds, changes and removes, in lists and in fields. */
	private void changeMuch() throws ProblemException {
		try {
			CertificateNumber made = sample.selfSigned(new Profile("second")).getNumber();
			device.getWebServer().setCertificate(made);
			device.getInterfaces().get(0).getDnsNames().add("plc.localhost");
			project.certificates().entry(certificate).setWaiting(true);
			project.certificates().remove(certificate);
			project.plant().getDevices().add(SampleProject.MODEL.createDevice());
			project.plant().getDevices().move(0, 1);
		} catch (ProblemException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private void assertAsBefore() throws ProblemException {
		assertFalse(project.isDirty());
		assertEquals(List.of(device), project.plant().getDevices());
		assertEquals(List.of(certificate),
				project.certificates().entries().stream().map(each -> each.getNumber()).toList());
		assertEquals(CertificateNumber.NONE, device.getWebServer().getCertificate());
		assertEquals(List.of(), device.getInterfaces().get(0).getDnsNames());
	}

	@Test
	void whatFailsInTheMiddleIsTakenBack() throws ProblemException {
		ProblemException problem = new ProblemException(CompilerProblem.NO_AUTHORITY.at(Place.of("here")));
		assertSame(problem, assertThrows(ProblemException.class, () -> ModelTransaction.run(project, () -> {
			changeMuch();
			throw problem;
		})));
		assertAsBefore();
	}

	@Test
	void soIsWhatBreaksBecauseOfADefect() throws ProblemException {
		assertThrows(IllegalStateException.class, () -> ModelTransaction.run(project, () -> {
			changeMuch();
			throw new IllegalStateException();
		}));
		assertAsBefore();
	}

	@Test
	void whatSucceedsStaysAndNobodyGoesOnWatching() throws ProblemException {
		ModelTransaction.run(project, this::changeMuch);
		assertTrue(project.isDirty());
		assertEquals(2, project.plant().getDevices().size());
		for (EObject each : List.of(project.plant(), device, device.getWebServer())) {
			assertTrue(each.eAdapters().stream().noneMatch(ChangeRecorder.class::isInstance), each.toString());
		}
	}
}
