// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** Carries out one plan, and rolls back what it did when a step fails. */
final class PushRun {

	private final PushPlan plan;
	private final PushReconnection reconnection;
	private final CertificatePush certificate;
	private final Optional<OwnTrust> ownTrust;
	/** Names of the devices that are to have a server at this address, whoever answers there. */
	private final List<String> addressed;
	private final Place place;
	private boolean listTouched;

	/** @throws ProblemException if the project's devices cannot be read */
	PushRun(Tools tools, Project project, ConnectionRequest connection, PushPlan plan, PushRequest order,
			Duration patience) throws ProblemException {
		this.plan = plan;
		this.place = Place.of(connection.endpointUrl());
		this.reconnection = new PushReconnection(project, connection, plan, patience);
		this.certificate = new CertificatePush(tools, project, connection, plan, order, reconnection);
		this.addressed = OwnServer.addressed(project, connection).stream().map(Device::getName).toList();
		this.ownTrust = OwnTrust.of(tools, project, connection, plan.present());
	}

	/** Number of the certificate that was signed, or that of none. */
	CertificateNumber certificate() {
		return certificate.number();
	}

	/**
	 * Changes the trust list first, and continues with the certificate over a session that the new list has accepted.
	 */
	PushResult.State run(PushClient client, List<Problem> problems, IProgressMonitor monitor) {
		try {
			if (!plan.changesTrustList()) {
				return changeCertificate(client, problems, monitor);
			}
			monitor.subTask("changing the trust list");
			changeTrustList(client, plan.trust().orElseThrow(), problems);
			try (PushClient letIn = reconnection.await(plan.present(), monitor)) {
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
			return done(problems);
		}
		try {
			monitor.subTask("changing the certificate");
			certificate.give(client, problems, monitor);
			reconnection.await(certificate.made().orElseThrow(), monitor).close();
			certificate.takeOver();
			return done(problems);
		} catch (ProblemException e) {
			return takeBack(client, e.problem(), problems);
		} catch (OperationCanceledException e) {
			return takeBack(client, OperationProblem.CANCELLED.at(place), problems);
		}
	}

	/** The server has everything; where the project cannot take it over, that is said and nothing is taken back. */
	private PushResult.State done(List<Problem> problems) {
		takeOverTrust(problems);
		return PushResult.State.DONE;
	}

	/**
	 * The project trusts there what was asked for, also what the device had already: an earlier push may have changed
	 * the device alone.
	 */
	void takeOverTrust(List<Problem> problems) {
		warnOfAnother(problems);
		if (ownTrust.isPresent() && plan.trust().isPresent()) {
			try {
				ownTrust.get().takeOver(plan.trust().get(), problems::add);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}

	private void warnOfAnother(List<Problem> problems) {
		if (ownTrust.isEmpty() && !addressed.isEmpty()) {
			problems.add(PushProblem.ANOTHER.at(place, String.join(", ", addressed), addressed.get(0)));
		}
	}

	private void changeTrustList(PushClient client, TrustListChange change, List<Problem> problems)
			throws ProblemException {
		listTouched = true;
		new TrustListWriter(client, plan.before(), place).change(change.before(), change.lists(), problems::add);
	}

	/**
	 * Over the session that there is, else over a new one. Goes on when the user has cancelled: half a change helps
	 * nobody.
	 */
	private PushResult.State takeBack(PushClient client, Problem why, List<Problem> problems) {
		client.ignoreCancel();
		reconnection.beginRollback();
		if (!listTouched && !certificate.isGiven()) {
			warnOfUnused(problems);
			problems.add(why);
			return PushResult.State.FAILED;
		}
		try {
			restore(client);
		} catch (ProblemException e) {
			try (PushClient other = reconnection.either(certificate.made())) {
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
		try {
			certificate.forgetUnused();
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
		if (certificate.number().isGiven()) {
			problems.add(PushProblem.UNUSED.at(place, certificate.number()));
		}
	}

	private void restore(PushClient client) throws ProblemException {
		if (certificate.isGiven()) {
			certificate.restore(client);
		}
		if (listTouched) {
			restoreTrustList(client, plan.trust().orElseThrow());
		}
	}

	private void restoreTrustList(PushClient client, TrustListChange change) throws ProblemException {
		new TrustListWriter(client, plan.before(), place).restore(change.lists(), change.before());
	}
}
