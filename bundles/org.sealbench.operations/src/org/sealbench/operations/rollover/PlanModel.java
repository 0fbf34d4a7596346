// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** The plan of a rollover as the project's model holds it. Its changes are to be run as changes of the model. */
final class PlanModel {

	private final Project project;
	private final Rollover plan;

	private PlanModel(Project project, Rollover plan) {
		this.project = project;
		this.plan = plan;
	}

	/** The plan, if there is one. */
	static Optional<PlanModel> find(Project project) {
		return Optional.ofNullable(project.plant().getRollover()).map(plan -> new PlanModel(project, plan));
	}

	/** @throws ProblemException if there is none, or one of its CAs is gone */
	static PlanModel of(Project project) throws ProblemException {
		PlanModel plan = find(project).orElseThrow(
				() -> new ProblemException(RolloverProblem.NONE.at(Place.of("project " + project.plant().getName()))));
		plan.require(plan.old());
		plan.require(plan.successor());
		return plan;
	}

	private void require(CertificateNumber number) throws ProblemException {
		if (project.certificates().find(number).isEmpty()) {
			throw new ProblemException(RolloverProblem.CHANGED.at(Place.of("rollover"), number));
		}
	}

	Project project() {
		return project;
	}

	CertificateNumber old() {
		return plan.getNumber();
	}

	CertificateNumber successor() {
		return plan.getSuccessor();
	}

	RolloverStage stage() {
		return plan.getStage();
	}

	void setStage(RolloverStage stage) {
		plan.setStage(stage);
	}

	Rollover model() {
		return plan;
	}

	/**
	 * The CAs that rollovers of the same CA have left which a merge has ended: newer than the old one, made in the
	 * project with its name, and not the successor. Nobody is told to trust them.
	 */
	List<CertificateEntry> lost() throws ProblemException {
		X509Certificate old = project.certificates().certificate(old());
		List<CertificateEntry> lost = new ArrayList<>();
		for (CertificateEntry each : project.certificates().entries()) {
			boolean newer = each.getStore() == CertificateStore.CA && each.isPrivateKey()
					&& each.getNumber().compareTo(old()) > 0 && !each.getNumber().equals(successor())
					&& !CertificateEntries.isRevoked(each);
			if (newer && Certificates.isSelfSigned(project.certificates().certificate(each.getNumber()))
					&& project.certificates().certificate(each.getNumber()).getSubjectX500Principal()
							.equals(old.getSubjectX500Principal())) {
				lost.add(each);
			}
		}
		return lost;
	}

	/** The number of the certificate that takes a certificate's place, if there is one by now. */
	Optional<CertificateNumber> replacement(CertificateNumber number) {
		return plan.getReplacements().stream().filter(each -> each.getNumber().equals(number))
				.map(RolloverReplacement::getSuccessor).filter(each -> project.certificates().find(each).isPresent())
				.findFirst();
	}

	List<RolloverReplacement> replacements() {
		return List.copyOf(plan.getReplacements());
	}

	void replace(CertificateNumber number, CertificateNumber successor) {
		plan.getReplacements().removeIf(each -> each.getNumber().equals(number));
		RolloverReplacement replacement = ModelFactory.eINSTANCE.createRolloverReplacement();
		replacement.setNumber(number);
		replacement.setSuccessor(successor);
		plan.getReplacements().add(replacement);
	}

	/** The name of what is done in a device. */
	static String ofDevice(RolloverStage stage, String device) {
		return stage.getLiteral() + " " + device;
	}

	Optional<RolloverStep> step(String name) {
		return plan.getSteps().stream().filter(each -> each.getName().equals(name)).findFirst();
	}

	/** @param note what showed that it was right, in words */
	void record(String name, Instant at, String by, String note) {
		forget(name::equals);
		RolloverStep step = ModelFactory.eINSTANCE.createRolloverStep();
		step.setName(name);
		step.setAt(at.toString());
		step.setBy(by);
		step.setNote(note);
		plan.getSteps().add(step);
	}

	void forget(Predicate<String> names) {
		plan.getSteps().removeIf(each -> names.test(each.getName()));
	}
}
