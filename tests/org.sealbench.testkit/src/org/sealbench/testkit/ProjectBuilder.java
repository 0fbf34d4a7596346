// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectCreator;
import org.sealbench.project.certificate.NewCertificate;

/**
 * A project on disk for a test, made step by step, each at once, without the operations of users
 * ({@code plant.PlantBuilder} has those). What is not said is: named {@code plant}, by the clock of this machine.
 */
public final class ProjectBuilder {

	/** The first administrator, unless a test has one of its own. */
	public static final String ADMINISTRATOR = "anna";
	public static final String PASSWORD = "correct horse 7";

	/** The project CAs: SHA-1 for old partners, then SHA-256. */
	private static final List<SignatureAlgorithm> CAS = List.of(SignatureAlgorithm.SHA1_RSA,
			SignatureAlgorithm.SHA256_RSA);

	private final Project project;

	private ProjectBuilder(Project project) {
		this.project = project;
	}

	/** A new project in a folder that is empty or not there yet. */
	public static ProjectBuilder in(Path folder) {
		return in(folder, InstantSource.system(), ModelExecutor.DIRECT);
	}

	public static ProjectBuilder in(Path folder, InstantSource clock, ModelExecutor executor) {
		try {
			return of(new ProjectCreator(clock, new SecureRandom(), executor).create(folder, "plant"));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** More of a project that is there. */
	public static ProjectBuilder of(Project project) {
		return new ProjectBuilder(project);
	}

	/** Opens a project that was made with {@link #protect()}, with its administrator logged in. */
	public static Project login(Path folder) throws ProblemException {
		Project project = Project.open(folder);
		login(project);
		return project;
	}

	/** Logs the administrator of {@link #protect()} in. */
	public static void login(Project project) throws ProblemException {
		project.access().login(ADMINISTRATOR, PASSWORD.toCharArray());
	}

	/** A device with a web server and users who may log in to it, which belongs to no project yet. */
	public static Device webDevice(String name, String... users) {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName(name);
		device.setWebServer(ModelFactory.eINSTANCE.createWebServer());
		for (String each : users) {
			device.getWebServer().getUsers().add(user(each));
		}
		return device;
	}

	/** A user of a device whose password nobody knows. */
	public static User user(String name) {
		User user = ModelFactory.eINSTANCE.createUser();
		user.setName(name);
		user.setPasswordHash("hash");
		return user;
	}

	/** Devices as {@link #webDevice} makes them. */
	public ProjectBuilder devices(Device... all) {
		project.plant().getDevices().addAll(List.of(all));
		return this;
	}

	/** Protects the project; the administrator is logged in. */
	public ProjectBuilder protect() {
		try {
			project.protection().protect(ADMINISTRATOR, PASSWORD.toCharArray());
			return this;
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** One more administrator of a protected project. */
	public ProjectBuilder administrator(String name, String password) {
		try {
			project.protection().addAdministrator(name, password.toCharArray());
			return this;
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * The two project CAs that protecting makes for users, each with an empty revocation list that is due in a month.
	 */
	public ProjectBuilder cas(Instant from) {
		for (SignatureAlgorithm each : CAS) {
			Credential ca = CredentialBuilder.of("CA " + each.label(), Usage.CA)
					.key(TestKeys.of(KeyAlgorithm.RSA_2048, "CA " + each)).valid(from, from.plus(Duration.ofDays(6000)))
					.signature(each).selfSigned();
			CertificateNumber number = add(new NewCertificate(ca.certificate(), Optional.of(ca.key()),
					CertificateStore.CA, CertificateUsage.CA, "", CertificateNumber.NONE));
			try {
				project.certificates().crls().set(number,
						CrlBuilder.of(ca).valid(from, from.plus(Duration.ofDays(30))).issue());
			} catch (ProblemException e) {
				throw new IllegalStateException(e);
			}
		}
		return this;
	}

	public ProjectBuilder certificates(NewCertificate... all) {
		for (NewCertificate each : all) {
			add(each);
		}
		return this;
	}

	/** The project, saved and open. */
	public Project saved() {
		try {
			project.save();
			return project;
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Saves and closes the project. */
	public void close() {
		saved().close();
	}

	private CertificateNumber add(NewCertificate certificate) {
		try {
			CertificateEntry entry = project.certificates().add(certificate);
			return entry.getNumber();
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}
}
