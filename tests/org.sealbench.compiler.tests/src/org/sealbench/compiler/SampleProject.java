// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.model.User;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestKeys;

/** A project in a folder of its own, for tests of the compiler. */
public final class SampleProject {

	public static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
	public static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final Project project;

	public SampleProject(Path folder) throws ProblemException {
		this(folder, ModelExecutor.DIRECT);
	}

	public SampleProject(Path folder, ModelExecutor executor) throws ProblemException {
		project = ProjectBuilder.in(folder, InstantSource.fixed(NOW), executor).saved();
	}

	public Project project() {
		return project;
	}

	public RuleContext context() {
		return new RuleContext(project, NOW);
	}

	/** A device with both servers on, against which no rule has anything. */
	public Device device(String name, String address, String... dnsNames) {
		NetworkInterface x1 = MODEL.createNetworkInterface();
		x1.setName("X1");
		x1.setAddress(address);
		x1.getDnsNames().addAll(List.of(dnsNames));
		Device device = MODEL.createDevice();
		device.setFormatVersion(1);
		device.setName(name);
		device.getInterfaces().add(x1);
		device.setRuntimeLicence(RuntimeLicence.SMALL);
		device.setWebServer(MODEL.createWebServer());
		device.getWebServer().setEnabled(true);
		OpcUaServer server = MODEL.createOpcUaServer();
		server.setEnabled(true);
		server.setSecureChannel(MODEL.createSecureChannel());
		server.getSecureChannel().getOffers().add(EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT);
		server.setUserAuthentication(MODEL.createUserAuthentication());
		server.getUserAuthentication().setGuest(false);
		server.getUserAuthentication().setPasswordLogin(true);
		server.getUserAuthentication().getUsers().add(user("operator"));
		device.setOpcUaServer(server);
		project.plant().getDevices().add(device);
		return device;
	}

	public static User user(String name) {
		User user = MODEL.createUser();
		user.setName(name);
		user.setPasswordHash("$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA");
		user.setPasswordMinimum(10);
		return user;
	}

	/** Protects the project and makes CA 1 (SHA-1) and CA 2 (SHA-256), each with a revocation list. */
	public void protect() {
		ProjectBuilder.of(project).protect().cas(NOW);
	}

	/** Adds a self-signed certificate with its key. */
	public CertificateEntry selfSigned(Profile profile) throws ProblemException {
		Credential made = profile.draft(profile.from).selfSigned();
		return project.certificates()
				.add(new NewCertificate(made.certificate(),
						profile.withKey ? Optional.of(made.key()) : Optional.empty(), profile.store, profile.entryUsage,
						profile.device, CertificateNumber.NONE));
	}

	/** Adds a certificate signed by the project CA with a number. */
	public CertificateEntry signed(Profile profile, CertificateNumber ca) throws ProblemException {
		Credential issuer = project.certificates().credential(ca);
		Instant begin = issuer.certificate().getNotBefore().toInstant();
		Credential made = profile.draft(begin.isAfter(profile.from) ? begin : profile.from)
				.signature(SignatureAlgorithm.of(issuer.certificate()).orElseThrow()).issuedBy(issuer);
		return project.certificates().add(new NewCertificate(made.certificate(), Optional.of(made.key()), profile.store,
				profile.entryUsage, profile.device, ca));
	}

	/** One key for each algorithm and CA serves all tests, as making them takes long. */
	public static KeyPair key(KeyAlgorithm algorithm) {
		return TestKeys.of(algorithm);
	}

	/** What a certificate of a test says; a web server's for ten years unless told otherwise. */
	public static final class Profile {

		private final String commonName;
		private Usage usage = Usage.WEB_SERVER;
		private CertificateUsage entryUsage = CertificateUsage.WEB;
		private CertificateStore store = CertificateStore.LOCAL;
		private String device = "PLC_1";
		private KeyAlgorithm key = KeyAlgorithm.P_256;
		private Instant from = NOW.minus(Duration.ofDays(1));
		private Instant until = NOW.plus(Duration.ofDays(3650));
		private boolean withKey = true;
		private String[] names = {};

		public Profile(String commonName) {
			this.commonName = commonName;
		}

		public Profile usage(Usage value, CertificateUsage entry) {
			usage = value;
			entryUsage = entry;
			return this;
		}

		public Profile store(CertificateStore value) {
			store = value;
			return this;
		}

		public Profile device(String value) {
			device = value;
			return this;
		}

		public Profile key(KeyAlgorithm value) {
			key = value;
			return this;
		}

		public Profile valid(Instant begin, Instant end) {
			from = begin;
			until = end;
			return this;
		}

		public Profile withoutKey() {
			withKey = false;
			return this;
		}

		public Profile names(String... texts) {
			names = texts;
			return this;
		}

		private CredentialBuilder draft(Instant begin) {
			return CredentialBuilder.of(commonName, usage).names(names).key(SampleProject.key(key)).valid(begin, until);
		}
	}
}
