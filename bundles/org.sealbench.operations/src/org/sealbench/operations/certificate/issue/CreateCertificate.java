// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.rule.OfferedPolicies;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Creates certificates with new keys: self-signed ones, ones that a CA of the project signs, and placeholders for those
 * of an outside CA. Their content follows RFC 5280 §4, for OPC UA also OPC 10000-6 §6.2.2.
 */
public final class CreateCertificate {

	private final Tools tools;

	public CreateCertificate(Tools tools) {
		this.tools = tools;
	}

	/** Creates one certificate. */
	public Outcome<CertificateChange> run(Project project, NewCertificateRequest request, IProgressMonitor monitor) {
		return run(project, List.of(request), monitor);
	}

	/**
	 * Creates all certificates in one change of the model, or none; keys and signatures on all cores. Cancelled, the
	 * project is as before.
	 */
	public Outcome<CertificateChange> run(Project project, List<NewCertificateRequest> requests,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Making certificates", 10);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			project.access().requireOpen();
			Instant now = tools.clock().instant();
			IssuancePlanner desk = new IssuancePlanner(project, now);
			List<IssuancePlan> orders = new ArrayList<>();
			for (NewCertificateRequest request : requests) {
				orders.add(desk.plan(request));
			}
			progress.subTask(orders.size() == 1 ? "making a key" : "making " + orders.size() + " keys");
			List<KeyPair> keys = tools.keyPairs().generate(orders.stream().map(IssuancePlan::key).toList(),
					progress.split(9));
			List<CertificateEntry> entries = add(project, orders, keys);
			return Outcome.of(new CertificateChange(CertificateSummaries.of(project, entries), List.of()),
					notes(project, entries, now));
		});
	}

	/**
	 * Why a certificate cannot be created like this; empty if it can. For forms that are checked while they are filled
	 * in.
	 */
	public Optional<Problem> obstacle(Project project, NewCertificateRequest request) {
		try {
			project.access().requireOpen();
			IssuancePlan order = new IssuancePlanner(project, tools.clock().instant()).plan(request);
			new CertificateIssuance(project, tools.random()).check(order, project.certificates().nextNumber());
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	private List<CertificateEntry> add(Project project, List<IssuancePlan> orders, List<KeyPair> keys)
			throws ProblemException {
		CertificateIssuance issue = new CertificateIssuance(project, tools.random());
		List<CertificateEntry> entries = new ArrayList<>();
		do {
			// Somebody may add a certificate in the meantime; then the names change with the numbers.
			CertificateNumber first = project.certificates().nextNumber();
			List<NewCertificate> made = InParallel.run(orders.size(),
					i -> issue.issue(orders.get(i), CertificateNumber.of(first.value() + i), keys.get(i)));
			ModelTransaction.run(project, () -> {
				for (int i = 0; i < made.size()
						&& project.certificates().nextNumber().value() == first.value() + i; i++) {
					entries.add(add(project, orders.get(i), made.get(i)));
				}
			});
		} while (entries.isEmpty() && !orders.isEmpty());
		return entries;
	}

	private static CertificateEntry add(Project project, IssuancePlan order, NewCertificate made)
			throws ProblemException {
		CertificateEntry entry = project.certificates().add(made);
		entry.setNamesChosen(order.request().names().isPresent());
		entry.setWaiting(order.isWaiting());
		return entry;
	}

	private static List<Problem> notes(Project project, List<CertificateEntry> entries, Instant now)
			throws ProblemException {
		List<Problem> notes = new ArrayList<>();
		for (CertificateEntry entry : entries) {
			X509Certificate certificate = project.certificates().certificate(entry.getNumber());
			Place place = Place.of(entry.getNumber() + ": " + Certificates.commonName(certificate));
			if (ProjectCa.isSha1(certificate)) {
				notes.add(CertificateProblem.SHA1.at(place));
			}
			Optional<Device> server = Certificates.usage(certificate).filter(Usage.OPCUA::equals)
					.flatMap(usage -> project.device(entry.getDevice()));
			String refusing = server.map(each -> OfferedPolicies.refusing(each, certificate.getPublicKey())).orElse("");
			if (!refusing.isEmpty()) {
				notes.add(CertificateProblem.KEY_UNUSABLE.at(place, refusing, entry.getDevice(),
						Certificates.keyDescription(certificate)));
			}
			if (now.isAfter(certificate.getNotAfter().toInstant())) {
				notes.add(CertificateProblem.ENDED.at(place, certificate.getNotAfter().toInstant()));
			}
		}
		return notes;
	}
}
