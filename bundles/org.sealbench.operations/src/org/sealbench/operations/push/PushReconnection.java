// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/**
 * Logs in again to a server that was given something, as every client has to from then on; waits for one that is on its
 * way up.
 */
final class PushReconnection {

	private final Project project;
	private final ConnectionRequest connection;
	private final PushPlan plan;
	private final Duration patience;
	private final Place place;
	/** Until when a rollback waits for a server that is not there, by System.nanoTime(). */
	private long takenBackBy;

	PushReconnection(Project project, ConnectionRequest connection, PushPlan plan, Duration patience) {
		this.project = project;
		this.connection = connection;
		this.plan = plan;
		this.patience = patience;
		this.place = Place.of(connection.endpointUrl());
	}

	/** Starts the time limit of the rollback. */
	void beginRollback() {
		takenBackBy = System.nanoTime() + patience.toNanos();
	}

	/**
	 * Logs in; the server has to present this certificate.
	 *
	 * @throws ProblemException if it does not within its time limit
	 */
	PushClient await(X509Certificate wanted, IProgressMonitor monitor) throws ProblemException {
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
	 * Logs in for the rollback: with the old certificate or the new one, whichever the server has; it may still be on
	 * its way up.
	 *
	 * @param made the new one, if there is one
	 * @throws ProblemException if it is not reachable within its time limit
	 */
	PushClient either(Optional<X509Certificate> made) throws ProblemException {
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

	/**
	 * What any client of the project trusts, where it is the new certificate that is waited for; else the old one
	 * itself.
	 */
	private TrustMaterial trust(X509Certificate wanted) throws ProblemException {
		if (wanted.equals(plan.present())) {
			return new TrustMaterial(List.of(wanted), List.of(), List.of());
		}
		List<X509Certificate> cas = project.certificates().chain(plan.ca());
		Optional<X509CRL> list = cas.size() == 1 ? project.certificates().crls().of(plan.ca()) : Optional.empty();
		return new TrustMaterial(cas, List.of(), list.stream().toList());
	}

	/** What is accepted without validation: the old one is there already, and its faults may be why it is replaced. */
	private static List<String> accepted(X509Certificate... known) {
		return Stream.of(known).map(Certificates::sha256).toList();
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
}
