// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.SignReceivedRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.project.Project;

/** Gives a server a certificate that the project's CA signs, and its old one back when a later step fails. */
final class CertificatePush {

	private final Tools tools;
	private final Project project;
	private final ConnectionRequest connection;
	private final PushPlan plan;
	private final PushRequest order;
	private final PushReconnection reconnection;
	private final Place place;
	private boolean given;
	private boolean applied;
	private Optional<X509Certificate> made = Optional.empty();
	private CertificateNumber number = CertificateNumber.NONE;
	private CertificateEntry entry;
	private Optional<OwnServer> ownServer = Optional.empty();

	CertificatePush(Tools tools, Project project, ConnectionRequest connection, PushPlan plan, PushRequest order,
			PushReconnection reconnection) {
		this.tools = tools;
		this.project = project;
		this.connection = connection;
		this.plan = plan;
		this.order = order;
		this.reconnection = reconnection;
		this.place = Place.of(connection.endpointUrl());
	}

	/** Number of the certificate that was signed, or that of none. */
	CertificateNumber number() {
		return number;
	}

	/** Whether the server may have the new certificate. */
	boolean isGiven() {
		return given;
	}

	/** The certificate that was signed, if one was. */
	Optional<X509Certificate> made() {
		return made;
	}

	/**
	 * Signs and pushes the certificate; afterwards the server uses it, or is about to.
	 *
	 * @throws ProblemException if the server refuses, or its request does not fit
	 */
	void give(PushClient client, List<Problem> problems, IProgressMonitor monitor) throws ProblemException {
		ownServer = OwnServer.of(project, connection, plan.present());
		boolean sent = order.key() == KeyChoice.SENT || order.key() == KeyChoice.NEW && ownServer.isPresent();
		Optional<KeyPair> own = sent
				? Optional.of(tools.keyPairs().generate(List.of(KeyAlgorithm.RSA_2048), monitor).get(0))
				: Optional.empty();
		Optional<KeyPair> kept = own.isPresent() || ownServer.isEmpty() ? own : Optional.of(ownServer.get().key());
		ReceivedRequest request = kept.isPresent() ? requestOf(kept.get()) : requestOf(client, problems);
		entry = new SignReceivedRequest(tools).sign(project, plan.ca(), request, plan.names(), device(),
				ownServer.isPresent() ? kept.map(KeyPair::getPrivate) : Optional.empty());
		project.save();
		number = entry.getNumber();
		made = Optional.of(project.certificates().certificate(number));
		List<X509Certificate> chain = new ArrayList<>(List.of(made.get()));
		chain.addAll(project.certificates().chain(plan.ca()));
		Optional<byte[]> key = own
				.map(each -> PrivateKeys.toPem(each.getPrivate()).getBytes(StandardCharsets.US_ASCII));
		given = true;
		try {
			applied = !client.updateCertificate(chain, key);
			if (!applied) {
				applied = true;
				client.applyChanges();
			}
		} finally {
			key.ifPresent(Wipe::wipe);
		}
	}

	private ReceivedRequest requestOf(KeyPair own) {
		return new ReceivedRequest(Certificates.commonName(plan.present()), "", own.getPublic(), plan.names());
	}

	private ReceivedRequest requestOf(PushClient client, List<Problem> problems) throws ProblemException {
		ReceivedRequest request = ReceivedRequest.read(client.createSigningRequest(order.key() == KeyChoice.NEW),
				connection.endpointUrl());
		String uri = plan.before().applicationUri();
		for (SubjectAlternativeName name : request.names()) {
			if (name.type() == Type.URI && !name.value().equals(uri)) {
				throw new ProblemException(PushProblem.REQUEST_UNFIT.at(place, name.value(), uri));
			}
		}
		List<String> leftOut = request.names().stream()
				.filter(each -> each.type() != Type.URI && !plan.names().contains(each))
				.map(SubjectAlternativeName::toString).toList();
		if (!leftOut.isEmpty()) {
			problems.add(PushProblem.NAMES_LEFT_OUT.at(place, String.join(", ", leftOut)));
		}
		return request.commonName().isEmpty()
				? new ReceivedRequest(Certificates.commonName(plan.present()), request.organization(), request.key(),
						request.names())
				: request;
	}

	/** The device of the project that the server is, or the empty string. */
	private String device() throws ProblemException {
		return OwnServer.device(project, connection, plan.present()).map(Device::getName).orElse("");
	}

	/**
	 * Where the server is one of the project, the project uses the new certificate for it, too.
	 *
	 * @throws ProblemException if it cannot be saved
	 */
	void takeOver() throws ProblemException {
		if (ownServer.isPresent()) {
			ownServer.get().use(entry, plan.names());
		}
	}

	/**
	 * Forgets the new certificate where it is known that nobody uses it: its key is the project's.
	 *
	 * @throws ProblemException if it cannot be saved
	 */
	void forgetUnused() throws ProblemException {
		if (ownServer.isPresent() && number.isGiven()) {
			number = CertificateNumber.NONE;
			ownServer.get().forget(entry);
		}
	}

	/**
	 * Where the new certificate was not applied, forgetting it is enough; else the old one is pushed for the old key,
	 * also to a server that still presents it: it may be about to switch.
	 *
	 * @throws ProblemException if the server does not accept it or is not reachable again
	 */
	void restore(PushClient client) throws ProblemException {
		Optional<Problem> notForgotten = forget(client);
		try (PushClient now = reconnection.either(made)) {
			boolean old = now.presented().equals(plan.present());
			if (old && !applied) {
				return;
			}
			if (notForgotten.isPresent()) {
				forget(now);
			}
			giveBack(now, old);
		}
		reconnection.await(plan.present(), new NullProgressMonitor()).close();
	}

	/** @param old whether it presents the old one; then it may refuse to accept it again */
	private void giveBack(PushClient client, boolean old) throws ProblemException {
		try {
			if (client.updateCertificate(plan.before().chain(), Optional.empty())) {
				client.applyChanges();
			}
		} catch (ProblemException e) {
			if (!old) {
				throw e;
			}
		}
	}

	/** Why the server has not forgotten what was not applied; mostly because there was nothing. */
	private static Optional<Problem> forget(PushClient client) {
		try {
			client.cancelChanges();
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}
}
