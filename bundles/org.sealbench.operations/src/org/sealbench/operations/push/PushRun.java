// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.CertificateEntry;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.SignReceivedRequest;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/** Carries out one plan, and takes back what it did when a step fails. */
final class PushRun {

	private final Tools tools;
	private final Project project;
	private final ConnectionRequest connection;
	private final PushPlan plan;
	private final PushRequest order;
	private final Duration patience;
	private final Place place;
	private boolean listTouched;
	private boolean certificateGiven;
	private boolean certificateApplied;
	private Optional<X509Certificate> made = Optional.empty();
	private int certificate;
	/** Until when a server that is not there is waited for to take something back, by System.nanoTime(). */
	private long takenBackBy;

	PushRun(Tools tools, Project project, ConnectionRequest connection, PushPlan plan, PushRequest order,
			Duration patience) {
		this.tools = tools;
		this.project = project;
		this.connection = connection;
		this.plan = plan;
		this.order = order;
		this.patience = patience;
		this.place = Place.of(connection.endpointUrl());
	}

	/** Number of the certificate that was signed, 0 if none was. */
	int certificate() {
		return certificate;
	}

	/** Changes the trust list first, and goes on with the certificate over a session that the new list has let in. */
	PushResult.State run(PushClient client, List<Problem> problems, IProgressMonitor monitor) {
		try {
			if (plan.trust().isEmpty()) {
				return changeCertificate(client, problems, monitor);
			}
			monitor.subTask("changing the trust list");
			changeTrustList(client, plan.trust().get(), problems);
			try (PushClient letIn = again(plan.present(), monitor)) {
				return changeCertificate(letIn, problems, monitor);
			}
		} catch (ProblemException e) {
			return takeBack(client, e.problem(), problems);
		} catch (OperationCanceledException e) {
			return takeBack(client, OperationProblem.CANCELLED.at(place), problems);
		}
	}

	private PushResult.State changeCertificate(PushClient client, List<Problem> problems, IProgressMonitor monitor) {
		if (!plan.givesCertificate()) {
			return PushResult.State.DONE;
		}
		try {
			monitor.subTask("changing the certificate");
			giveCertificate(client, problems, monitor);
			again(made.orElseThrow(), monitor).close();
			return PushResult.State.DONE;
		} catch (ProblemException e) {
			return takeBack(client, e.problem(), problems);
		} catch (OperationCanceledException e) {
			return takeBack(client, OperationProblem.CANCELLED.at(place), problems);
		}
	}

	private void changeTrustList(PushClient client, TrustListChange change, List<Problem> problems)
			throws ProblemException {
		listTouched = true;
		new TrustListWriter(client, plan.before(), place).change(change.before(), change.lists(), problems::add);
	}

	private void giveCertificate(PushClient client, List<Problem> problems, IProgressMonitor monitor)
			throws ProblemException {
		Optional<KeyPair> own = order.key() == KeyChoice.SENT
				? Optional.of(tools.keyPairs().generate(List.of(KeyAlgorithm.RSA_2048), monitor).get(0))
				: Optional.empty();
		ReceivedRequest request = own.isPresent() ? requestOf(own.get()) : requestOf(client, problems);
		CertificateEntry entry = new SignReceivedRequest(tools).sign(project, plan.authority(), request, plan.names(),
				device());
		project.save();
		certificate = entry.getNumber();
		made = Optional.of(project.certificates().certificate(certificate));
		List<X509Certificate> chain = new ArrayList<>(List.of(made.get()));
		chain.addAll(project.certificates().chain(plan.authority()));
		Optional<byte[]> key = own
				.map(each -> PrivateKeys.toPem(each.getPrivate()).getBytes(StandardCharsets.US_ASCII));
		certificateGiven = true;
		try {
			certificateApplied = !client.updateCertificate(chain, key);
			if (!certificateApplied) {
				certificateApplied = true;
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

	/** The device of the project that has this address, or the empty string. */
	private String device() {
		return project.plant().getDevices().stream()
				.filter(each -> ServerUrls.opcUa(each).contains(connection.endpointUrl())).map(each -> each.getName())
				.findFirst().orElse("");
	}

	/** Logs in anew, as every client has to from now on; the server has to present this certificate. */
	private PushClient again(X509Certificate wanted, IProgressMonitor monitor) throws ProblemException {
		long end = System.nanoTime() + patience.toNanos();
		Optional<Problem> last = Optional.empty();
		do {
			try {
				PushClient client = PushClient.connect(connection.trusting(trust(wanted)), accepted(plan.present()),
						monitor);
				if (client.presented().equals(wanted)) {
					return client;
				}
				client.close();
				last = Optional.of(PushProblem.OTHER_CERTIFICATE.at(place,
						client.presented().equals(plan.present()) ? "its old certificate"
								: "neither its old nor its new certificate"));
			} catch (ProblemException e) {
				last = Optional.of(e.problem());
			}
			pause(monitor);
		} while (System.nanoTime() < end);
		throw new ProblemException(PushProblem.NOT_THERE_AGAIN.at(place, patience.toSeconds(), last.get().message()));
	}

	/**
	 * What any client of the project trusts, where it is the new certificate that is waited for; else the old one
	 * itself.
	 */
	private TrustMaterial trust(X509Certificate wanted) throws ProblemException {
		if (wanted.equals(plan.present())) {
			return new TrustMaterial(List.of(wanted), List.of(), List.of());
		}
		List<X509Certificate> authorities = project.certificates().chain(plan.authority());
		Optional<X509CRL> list = authorities.size() == 1 ? project.certificates().crl(plan.authority())
				: Optional.empty();
		return new TrustMaterial(authorities, List.of(), list.stream().toList());
	}

	/** What is taken as it is: the old one is there already, and it may be for its faults that it is replaced. */
	private static List<String> accepted(X509Certificate... known) {
		return Stream.of(known).map(Certificates::sha256).toList();
	}

	/**
	 * To take something back: with the old certificate or the new one, whichever the server has; it may still be on its
	 * way up.
	 */
	private PushClient reconnect() throws ProblemException {
		List<String> either = accepted(
				Stream.concat(Stream.of(plan.present()), made.stream()).toArray(X509Certificate[]::new));
		while (true) {
			try {
				return PushClient.connect(connection.trusting(TrustMaterial.of()), either, new NullProgressMonitor());
			} catch (ProblemException e) {
				if (System.nanoTime() > takenBackBy) {
					throw e;
				}
			}
			pause(new NullProgressMonitor());
		}
	}

	private static void pause(IProgressMonitor monitor) {
		try {
			Thread.sleep(250);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/**
	 * Over the session that there is, else over a new one. Goes on when the user has cancelled: half a change helps
	 * nobody.
	 */
	private PushResult.State takeBack(PushClient client, Problem why, List<Problem> problems) {
		client.ignoreCancel();
		takenBackBy = System.nanoTime() + patience.toNanos();
		if (!listTouched && !certificateGiven) {
			warnOfUnused(problems);
			problems.add(why);
			return PushResult.State.FAILED;
		}
		try {
			restore(client);
		} catch (ProblemException e) {
			try (PushClient other = reconnect()) {
				restore(other);
			} catch (ProblemException again) {
				problems.add(PushProblem.NOT_ROLLED_BACK.at(place, why.message(), again.problem().message()));
				return PushResult.State.FAILED;
			}
		}
		warnOfUnused(problems);
		problems.add(PushProblem.ROLLED_BACK.at(place, why.message(), why.remedy()));
		return PushResult.State.ROLLED_BACK;
	}

	private void warnOfUnused(List<Problem> problems) {
		if (certificate != 0) {
			problems.add(PushProblem.UNUSED.at(place, certificate));
		}
	}

	private void restore(PushClient client) throws ProblemException {
		if (certificateGiven) {
			restoreCertificate(client);
		}
		if (listTouched) {
			restoreTrustList(client, plan.trust().orElseThrow());
		}
	}

	/**
	 * Where the new certificate was not applied, forgetting it is enough; else the old one is given for the old key,
	 * also to a server that still presents it: it may be about to change over.
	 */
	private void restoreCertificate(PushClient client) throws ProblemException {
		Optional<Problem> notForgotten = forget(client);
		try (PushClient now = reconnect()) {
			boolean old = now.presented().equals(plan.present());
			if (old && !certificateApplied) {
				return;
			}
			if (notForgotten.isPresent()) {
				forget(now);
			}
			giveBack(now, old);
		}
		again(plan.present(), new NullProgressMonitor()).close();
	}

	/** @param old whether it presents the old one; then it may refuse to take it again */
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

	private void restoreTrustList(PushClient client, TrustListChange change) throws ProblemException {
		new TrustListWriter(client, plan.before(), place).restore(change.lists(), change.before());
	}
}
