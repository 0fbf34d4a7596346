// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.Similar;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * Who connects to which device of a project, how it is secured, and whether it would come about. Reading the model and
 * evaluating what was read are two steps, so that the second can be taken in the background.
 */
public final class DescribeNetwork {

	/**
	 * Devices up to which every pair is looked at that only shares a CA; as many pairs of a client and a device are,
	 * too.
	 */
	static final int MOST_PAIRED = 40;

	/** What this very engineering station is called where a client is asked for. */
	public static final String THIS_STATION = "station";

	private final Project project;
	private final ConnectionEvaluator evaluator;
	private final List<Participant> parties;
	private final List<Problem> problems;

	private DescribeNetwork(Project project, Instant now, DeviceClocks clocks, List<Participant> parties,
			List<Problem> problems) {
		this.project = project;
		this.evaluator = new ConnectionEvaluator(now, clocks);
		this.parties = parties;
		this.problems = problems;
	}

	/** Reads the model; whatever cannot be read of it is a problem of the result. */
	public static DescribeNetwork read(Project project, Instant now) {
		return read(project, now, DeviceClocks.ofStation());
	}

	/**
	 * As {@link #read(Project, Instant)}, for devices with clocks of their own.
	 *
	 * @param clocks are asked once, when the first connection is evaluated
	 */
	public static DescribeNetwork read(Project project, Instant now, DeviceClocks clocks) {
		project.certificates().readAhead();
		Reading reading = new Reading(project, now, clocks);
		while (reading.step()) {
			// until all is read
		}
		return reading.end();
	}

	/**
	 * The model being read in small steps, for callers that must not block. It counts only if nothing changes before
	 * its end.
	 */
	public static final class Reading {

		private final Project project;
		private final Instant now;
		private final DeviceClocks clocks;
		private final Problems problems = new Problems();
		private final ParticipantReader parties;

		/** @param clocks are asked once, when the first connection is evaluated, which may be in the background */
		public Reading(Project project, Instant now, DeviceClocks clocks) {
			this.project = project;
			this.now = now;
			this.clocks = clocks;
			this.parties = new ParticipantReader(project, now, problems);
		}

		/** Reads a little more; false where all is read. */
		public boolean step() {
			return parties.step();
		}

		/** What was read. */
		public DescribeNetwork end() {
			return new DescribeNetwork(project, now, clocks, parties.read(), problems.list());
		}
	}

	/** Everybody in it, without a look at connections. */
	public List<NetworkNode> nodes() {
		return parties.stream().map(Participant::node).toList();
	}

	/**
	 * What is known of a connection is remembered for the next call; to be called in one thread at a time.
	 *
	 * @param focus the id of a node of which all connections are wanted, however large the plant is
	 */
	public Outcome<Network> evaluate(Optional<String> focus) {
		List<Participant> servers = parties.stream().filter(each -> each.node().isDevice()).toList();
		boolean small = servers.size() <= MOST_PAIRED && servers.size() * clients() <= MOST_PAIRED * MOST_PAIRED;
		List<NetworkConnection> links = new ArrayList<>();
		PossibleClients possible = new PossibleClients(parties);
		boolean all = small || focus.isPresent();
		for (Participant server : servers) {
			for (Participant client : all ? parties : possible.of(server)) {
				boolean pairs = small
						|| focus.filter(List.of(server.node().id(), client.node().id())::contains).isPresent();
				if (server.opcUa().isPresent() && isMeant(client, server, pairs)) {
					links.add(evaluator.opcUa(client, server));
				}
				if (server.web().isPresent() && client.node().kind() == NetworkNode.Kind.BROWSER) {
					links.add(evaluator.web(client, server));
				}
			}
		}
		return Outcome.of(new Network(project.plant().getName(), nodes(), links, small), problems);
	}

	/**
	 * The same network at another time, at which devices and station have no other certificates, lists and settings
	 * than now.
	 */
	public DescribeNetwork at(Instant time) {
		return new DescribeNetwork(project, time, DeviceClocks.ofStation(), parties, problems);
	}

	/** What it takes to make connections of this network for real. */
	public List<Trial> trials(List<NetworkConnection> links) {
		return links.stream().map(link -> {
			Participant client = party(link.from());
			Participant device = party(link.to());
			return link.protocol() == NetworkConnection.Protocol.WEB ? Trial.web(link, client, device)
					: Trial.opcUa(link, client, device);
		}).toList();
	}

	private Participant party(String id) {
		return parties.stream().filter(each -> each.node().id().equals(id)).findFirst().orElseThrow();
	}

	private long clients() {
		return parties.stream().filter(each -> each.node().kind() == NetworkNode.Kind.CLIENT).count();
	}

	/** The connections of one client to one device, whether anybody means them or not. */
	public Outcome<List<NetworkConnection>> explain(String client, String device) {
		return Outcome.attempt(() -> between(client, device));
	}

	private Outcome<List<NetworkConnection>> between(String client, String device) throws ProblemException {
		Optional<Participant> from = client(client);
		Optional<Participant> to = named(device, true);
		if (from.isEmpty()) {
			return Outcome.failed(NetworkProblem.NO_SUCH_CLIENT.at(Place.of(client), client, names()));
		}
		if (to.isEmpty()) {
			return Outcome.failed(OperationProblem.NO_SUCH_DEVICE.at(Place.of("device " + device), device,
					Similar.question(device, parties.stream().map(each -> each.node().name()).toList())));
		}
		boolean browser = from.get().node().kind() == NetworkNode.Kind.BROWSER;
		if (browser ? to.get().web().isEmpty() : to.get().opcUa().isEmpty()) {
			return Outcome
					.failed(NetworkProblem.NO_SERVER.at(Place.of(device), browser ? "web server" : "OPC UA server"));
		}
		return Outcome.of(
				List.of(browser ? evaluator.web(from.get(), to.get()) : evaluator.opcUa(from.get(), to.get())),
				problems);
	}

	/** Any certificate of the project is a client, too, whether a device trusts it or not. */
	private Optional<Participant> client(String name) throws ProblemException {
		Optional<Participant> known = named(name, false);
		if (known.isPresent()) {
			return known;
		}
		List<CertificateNumber> numbers = certificates(name);
		if (numbers.isEmpty()) {
			return Optional.empty();
		}
		if (numbers.size() > 1) {
			throw new ProblemException(NetworkProblem.NAME_TWICE.at(Place.of(name), name,
					String.join(", ", numbers.stream().map(String::valueOf).toList())));
		}
		ParticipantIdentity identity = ParticipantIdentity.of(project, numbers.get(0));
		NetworkNode.Kind kind = identity.isAuthority() ? NetworkNode.Kind.AUTHORITY : NetworkNode.Kind.CLIENT;
		return Optional.of(Participant.client(
				new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.CERTIFICATE, numbers.get(0).toString()), kind,
						Certificates.commonName(identity.certificate()), identity.name(), identity.number()),
				Optional.of(identity)));
	}

	/**
	 * The certificates that somebody means by a number or a common name: of several of a name those that are not
	 * revoked, if there are such.
	 */
	private List<CertificateNumber> certificates(String name) {
		Optional<CertificateNumber> number = CertificateNumber.parse(name)
				.filter(each -> project.certificates().find(each).isPresent());
		if (number.isPresent()) {
			return List.of(number.get());
		}
		List<CertificateEntry> named = new ArrayList<>();
		for (CertificateEntry each : project.certificates().entries()) {
			if (hasCommonName(each, name)) {
				named.add(each);
			}
		}
		List<CertificateEntry> current = named.stream().filter(each -> !CertificateEntries.isRevoked(each)).toList();
		return (current.isEmpty() ? named : current).stream().map(CertificateEntry::getNumber).toList();
	}

	private boolean hasCommonName(CertificateEntry entry, String name) {
		try {
			return project.certificates().facts(entry.getNumber()).commonName().equals(name);
		} catch (ProblemException e) {
			// A file that is missing or damaged does not hide the others.
			return false;
		}
	}

	private Optional<Participant> named(String name, boolean device) {
		return parties.stream().filter(each -> !device || each.node().isDevice())
				.filter(each -> isNamed(each.node(), name) || each.here() && name.equals(THIS_STATION)).findFirst();
	}

	private static boolean isNamed(NetworkNode node, String name) {
		return node.name().equals(name) || node.id().equals(name)
				|| node.certificate().isGiven() && name.equals(node.certificate().toString());
	}

	private String names() {
		return String.join(", ", parties.stream().map(each -> each.node().name()).toList());
	}

	private static boolean isMeant(Participant client, Participant server, boolean pairs) {
		OpcUaServerSide end = server.opcUa().orElseThrow();
		NetworkNode.Kind kind = client.node().kind();
		if (client == server || kind == NetworkNode.Kind.BROWSER
				|| kind == NetworkNode.Kind.DEVICE && client.opcUa().isEmpty()) {
			return false;
		}
		if (client.here() || kind == NetworkNode.Kind.CLIENT && end.settings().autoAccept()) {
			return true;
		}
		if (client.identity().isEmpty()) {
			// Before the first compile: what global security settings will have them trust.
			return kind == NetworkNode.Kind.DEVICE && pairs && end.global() && client.opcUa().get().global();
		}
		ParticipantIdentity identity = client.identity().get();
		if (end.chosen().contains(identity.number()) || end.trusted().contains(identity.number())) {
			return true;
		}
		boolean few = kind == NetworkNode.Kind.STATION;
		return (few || pairs) && kind != NetworkNode.Kind.AUTHORITY
				&& identity.signers().stream().anyMatch(end.trusted()::contains);
	}
}
