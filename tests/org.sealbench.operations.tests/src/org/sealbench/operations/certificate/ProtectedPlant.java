// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.operations.project.NewProject;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.Project;

/**
 * A project with CA 1 (SHA-1), CA 2 (SHA-256) and two devices, PLC_1 with global security settings and PLC_2 without.
 */
public final class ProtectedPlant {

	static final String PASSWORD = "correct horse 7";

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
			copy(template, folder);
			project = Project.open(folder);
			project.access().login("anna", PASSWORD.toCharArray());
		} catch (IOException | ProblemException e) {
			throw new AssertionError(e);
		}
		global = project.device("PLC_1").orElseThrow();
		local = project.device("PLC_2").orElseThrow();
	}

	/** Makes and saves the plant, once for all tests of a class: keys and passwords take their time. */
	public static void make(Path folder) {
		Tools tools = Tools.standard();
		Project made = new NewProject(tools).run(folder, "plant").get();
		require(new ProtectProject(tools).run(made, "anna", PASSWORD.toCharArray(), new NullProgressMonitor()));
		made.plant().getSettings().setKeyAlgorithm(KeyAlgorithm.P_256.label());
		device(tools, made, "PLC_1", "127.0.0.11").setGlobalSecurity(true);
		device(tools, made, "PLC_2", "127.0.0.12");
		try (Project open = made) {
			open.save();
		} catch (ProblemException e) {
			throw new AssertionError(e);
		}
	}

	private static Device device(Tools tools, Project project, String name, String address) {
		String dns = name.toLowerCase(Locale.ROOT).replace('_', '-') + ".localhost";
		Device device = require(
				new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(dns), "")));
		require(new SetDevice(tools).run(project, name, List.of("webserver.enabled=true", "opcua.enabled=true",
				"opcua.licence=small", "opcua.policies=Basic256Sha256/SignAndEncrypt"), () -> null, true));
		return device;
	}

	/** A password of the administrator, to be wiped. */
	public static char[] password() {
		return PASSWORD.toCharArray();
	}

	/**
	 * Copies a project as if it had been made there: which numbers it took stays behind, so that they go on from the
	 * last certificate.
	 */
	public static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.filter(file -> !file.equals(from.resolve(".sealbench/numbers"))).toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		}
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
		Project opened = Project.open(project.folder());
		opened.access().login("anna", PASSWORD.toCharArray());
		return opened;
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
