// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.Project;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * A project with CA 1 (SHA-1), CA 2 (SHA-256) and two devices, PLC_1 with global security settings and PLC_2 without.
 */
public final class ProtectedPlant {

	/** The clock of the operations, which a test may set. */
	public Instant now = Instant.now();
	public final Tools tools = new Tools(new InstantSource() {
		@Override
		public Instant instant() {
			return now;
		}
	}, new SecureRandom(), KeyPairFactory.onAllCores());
	public final Project project;
	public final Device global;
	public final Device local;

	/** A copy of a plant that was made before, with its administrator logged in. */
	public ProtectedPlant(Path template, Path folder) {
		try {
			PlantBuilder.copy(template, folder);
			project = ProjectBuilder.login(folder);
		} catch (ProblemException e) {
			throw new AssertionError(e);
		}
		global = project.device("PLC_1").orElseThrow();
		local = project.device("PLC_2").orElseThrow();
	}

	/** Makes and saves the plant, once for all tests of a class: keys and passwords take their time. */
	public static void make(Path folder) {
		PlantBuilder plant = PlantBuilder.in(folder).protect().keys(KeyAlgorithm.P_256);
		device(plant, "PLC_1", "127.0.0.11", true);
		device(plant, "PLC_2", "127.0.0.12", false);
		plant.close();
	}

	private static void device(PlantBuilder plant, String name, String address, boolean isGlobal) {
		String dns = name.toLowerCase(Locale.ROOT).replace('_', '-') + ".localhost";
		plant.device(new DeviceRequest(name, List.of(address), List.of(dns), ""), "webserver.enabled=true",
				"opcua.enabled=true", "opcua.licence=small", "opcua.policies=Basic256Sha256/SignAndEncrypt",
				"security.global=" + isGlobal);
	}

	/** Makes a certificate with a P-256 key, which is quick, but for OPC UA servers, whose policies need RSA. */
	public CertificateNumber make(String device, Usage usage, IssuerChoice issuer) {
		KeyAlgorithm algorithm = usage == Usage.OPCUA ? KeyAlgorithm.RSA_2048 : KeyAlgorithm.P_256;
		return create(NewCertificateRequest.of(device, usage, issuer).withKey(algorithm)).get().certificates().get(0)
				.id();
	}

	public Outcome<CertificateChange> create(NewCertificateRequest request) {
		return new CreateCertificate(tools).run(project, request, new NullProgressMonitor());
	}

	public Outcome<CertificateChange> renew(CertificateNumber number, boolean sameKey) {
		return new RenewCertificate(tools).run(project, number, sameKey, new NullProgressMonitor());
	}

	public Outcome<CertificateChange> assign(CertificateNumber number, Device device, CertificateRole role) {
		return new AssignCertificate(tools).run(project, number, device.getName(), role);
	}

	public Outcome<List<CompiledDevice>> compile() {
		return new Compile(tools).run(project, List.of(), new NullProgressMonitor());
	}

	public void pass(Duration time) {
		now = now.plus(time);
	}

	/** Runs a change recorded as the workbench does it. */
	public ChangeDescription recorded(Runnable change) {
		ChangeRecorder recorder = new ChangeRecorder(project.plant());
		change.run();
		return recorder.endRecording();
	}

	public Project reopened() throws ProblemException {
		project.save();
		return ProjectBuilder.login(project.folder());
	}

	public static <T> T require(Outcome<T> outcome) {
		assertEquals(Optional.empty(), outcome.firstError());
		return outcome.get();
	}

	public static CertificateSummary only(Outcome<CertificateChange> outcome) {
		List<CertificateSummary> certificates = require(outcome).certificates();
		assertEquals(1, certificates.size());
		return certificates.get(0);
	}

	public static void refused(ProblemCode code, Outcome<?> outcome) {
		assertEquals(Optional.of(code), outcome.firstError().map(each -> each.code()), outcome.problems().toString());
	}

	public static List<ProblemCode> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(each -> each.code()).toList();
	}
}
