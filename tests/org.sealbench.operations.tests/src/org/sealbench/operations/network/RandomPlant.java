// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.UserRight;
import org.sealbench.operations.network.RandomPki.Ca;
import org.sealbench.operations.network.RandomPki.CaFault;
import org.sealbench.operations.network.RandomPki.Leaf;
import org.sealbench.operations.network.RandomPki.LeafFault;
import org.sealbench.operations.network.RandomPki.ListState;
import org.sealbench.pki.Credential;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/** A plant that a seed determines: devices, clients, what they present and whom they trust, each possibly wrong. */
final class RandomPlant {

	static final String USER = "operator";
	static final String PASSWORD = "Abc-1234-xyz";
	private static final String HASH = PasswordHash.hash(PASSWORD.toCharArray(), new SecureRandom());
	private static final List<EndpointSecurity> OFFERS = List.of(EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT,
			EndpointSecurity.BASIC256SHA256_SIGN, EndpointSecurity.AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT,
			EndpointSecurity.BASIC256_SIGN_AND_ENCRYPT, EndpointSecurity.NONE);

	private final Random random;
	private final Project project;
	private final RandomPki pki;
	private final List<Ca> cas = new ArrayList<>();
	private final Map<Ca, CertificateNumber> numbers = new LinkedHashMap<>();
	private final List<CertificateNumber> trustable = new ArrayList<>();
	/** What clients outside the project present, by their names. */
	final Map<String, Credential> clients = new TreeMap<>();
	/** The revocation lists that the project has, by the CA's certificate. */
	final Map<X509Certificate, X509CRL> lists = new LinkedHashMap<>();
	/** The devices' own times. */
	final Map<String, Instant> clocks = new TreeMap<>();

	/** Empties the project and fills it anew; it is never saved. */
	RandomPlant(long seed, Project project, RandomPki pki) throws ProblemException {
		this.random = new Random(seed);
		this.project = project;
		this.pki = pki;
		project.plant().getDevices().clear();
		project.plant().getClients().clear();
		project.plant().getCertificates().clear();
		cas();
		List<Leaf> leaves = new ArrayList<>();
		for (int i = 1; i <= 2; i++) {
			leaves.add(leaf("PLC_" + i, "urn:sealbench:plant:PLC_" + i, List.of("127.0.0.4" + i)));
		}
		leaves.add(leaf("client", "urn:test:client", List.of("127.0.0.49")));
		revocation(leaves);
		for (int i = 1; i <= 2; i++) {
			device("PLC_" + i, leaves.get(i - 1), "127.0.0.4" + i);
		}
		client(leaves.get(2));
		project.plant().getDevices().forEach(this::trust);
	}

	private boolean seldom() {
		return random.nextInt(4) == 0;
	}

	private void cas() throws ProblemException {
		Optional<Ca> above = Optional.empty();
		int length = random.nextInt(4);
		for (int i = 0; i < length; i++) {
			Ca ca = new Ca(List.of("Root", "Middle", "Low").get(i), RandomPki.mostlyFirst(random, CaFault.values()),
					above);
			cas.add(ca);
			above = Optional.of(ca);
		}
		if (seldom()) {
			cas.add(new Ca("Other", CaFault.NONE, Optional.empty()));
		}
		for (Ca ca : cas) {
			if (ca.above().isEmpty() || !seldom()) {
				boolean own = ca.name().equals("Root") && random.nextBoolean();
				CertificateEntry entry = project.certificates()
						.add(new NewCertificate(pki.of(ca).certificate(),
								own ? Optional.of(pki.of(ca).key()) : Optional.empty(),
								own ? CertificateStore.CA : CertificateStore.TRUSTED, CertificateUsage.CA, "",
								number(ca.above())));
				numbers.put(ca, entry.getNumber());
				trustable.add(entry.getNumber());
			}
		}
	}

	private CertificateNumber number(Optional<Ca> ca) {
		return ca.map(each -> numbers.getOrDefault(each, CertificateNumber.NONE)).orElse(CertificateNumber.NONE);
	}

	private Leaf leaf(String name, String uri, List<String> addresses) {
		Optional<Ca> issuer = cas.isEmpty() || seldom() ? Optional.empty()
				: Optional.of(cas.get(random.nextInt(cas.size())));
		return new Leaf(name, RandomPki.mostlyFirst(random, LeafFault.values()), issuer, uri, addresses);
	}

	private void revocation(List<Leaf> leaves) throws ProblemException {
		for (Ca ca : numbers.keySet()) {
			List<X509Certificate> revoked = new ArrayList<>();
			cas.stream().filter(each -> each.above().equals(Optional.of(ca)) && seldom())
					.forEach(each -> revoked.add(pki.of(each).certificate()));
			leaves.stream().filter(each -> each.issuer().equals(Optional.of(ca)) && seldom())
					.forEach(each -> revoked.add(pki.of(each).certificate()));
			ListState state = random.nextInt(3) == 0 ? ListState.NONE
					: random.nextBoolean() ? ListState.CURRENT
							: ListState.values()[random.nextInt(ListState.values().length)];
			Optional<X509CRL> list = pki.list(ca, state, revoked);
			if (list.isPresent()) {
				project.certificates().crls().set(numbers.get(ca), list.get());
				lists.put(pki.of(ca).certificate(), list.get());
			}
		}
	}

	private void device(String name, Leaf leaf, String address) throws ProblemException {
		Credential credential = pki.of(leaf);
		boolean global = leaf.issuer().isPresent();
		CertificateEntry entry = project.certificates()
				.add(new NewCertificate(credential.certificate(), Optional.of(credential.key()),
						global ? CertificateStore.DEVICE : CertificateStore.LOCAL, CertificateUsage.OPCUA, name,
						number(leaf.issuer())));
		trustable.add(entry.getNumber());
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setName(name);
		device.setGlobalSecurity(global);
		NetworkInterface network = ModelFactory.eINSTANCE.createNetworkInterface();
		network.setName("X1");
		network.setAddress(address);
		network.setPrefixLength(8);
		device.getInterfaces().add(network);
		if (random.nextInt(10) == 0) {
			NetworkInterface second = ModelFactory.eINSTANCE.createNetworkInterface();
			second.setName("X2");
			second.setAddress("127.0.0.47");
			second.setPrefixLength(8);
			device.getInterfaces().add(second);
		}
		device.setOpcUaServer(server(entry.getNumber()));
		project.plant().getDevices().add(device);
		clocks.put(name, seldom() ? List
				.of(Instant.parse("2012-01-01T00:00:00Z"), RandomPki.days(15), RandomPki.days(1000), RandomPki.days(-8))
				.get(random.nextInt(4)) : RandomPki.NOW);
	}

	private OpcUaServer server(CertificateNumber certificate) {
		OpcUaServer server = ModelFactory.eINSTANCE.createOpcUaServer();
		server.setEnabled(true);
		server.setCertificate(certificate);
		SecureChannel channel = ModelFactory.eINSTANCE.createSecureChannel();
		OFFERS.stream().filter(each -> seldom()).forEach(channel.getOffers()::add);
		if (channel.getOffers().isEmpty()) {
			channel.getOffers().add(OFFERS.get(0));
		}
		channel.setAutoAccept(seldom());
		channel.setAutoAcceptUntil(channel.isAutoAccept() && random.nextBoolean()
				? RandomPki.days(random.nextBoolean() ? 1 : -1).toString()
				: "");
		server.setSecureChannel(channel);
		UserAuthentication users = ModelFactory.eINSTANCE.createUserAuthentication();
		users.setGuest(!seldom());
		users.setPasswordLogin(random.nextBoolean());
		if (random.nextBoolean()) {
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName(USER);
			user.setPasswordHash(HASH);
			user.getRights().add(UserRight.VIEW);
			users.getUsers().add(user);
		}
		server.setUserAuthentication(users);
		return server;
	}

	private void client(Leaf leaf) throws ProblemException {
		Credential credential = pki.of(leaf);
		CertificateEntry entry = project.certificates().add(new NewCertificate(credential.certificate(),
				Optional.empty(), CertificateStore.TRUSTED, CertificateUsage.OTHER, "", number(leaf.issuer())));
		trustable.add(entry.getNumber());
		ExternalClient client = ModelFactory.eINSTANCE.createExternalClient();
		client.setName("client");
		client.setKind(ClientKind.OPCUA);
		client.setCertificate(entry.getNumber());
		project.plant().getClients().add(client);
		clients.put("client", credential);
	}

	/** Whom it trusts; some of those who are revoked are marked as such in the project. */
	private void trust(Device device) {
		for (CertificateNumber number : trustable) {
			if (random.nextBoolean()) {
				device.getOpcUaServer().getSecureChannel().getTrustedClients().add(number);
			}
		}
		project.certificates().entries().stream().filter(each -> isListed(each) && random.nextBoolean())
				.forEach(each -> each.setRevokedAt("2026-05-01T00:00:00Z"));
	}

	private boolean isListed(CertificateEntry entry) {
		try {
			X509Certificate certificate = project.certificates().certificate(entry.getNumber());
			return entry.getIssuer().isGiven() && project.certificates().crls().of(entry.getIssuer())
					.filter(list -> list.getRevokedCertificate(certificate.getSerialNumber()) != null).isPresent();
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}
}
