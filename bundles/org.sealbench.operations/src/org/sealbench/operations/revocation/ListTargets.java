// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.operations.revocation.ListTarget.Kind;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** Finds everybody who needs the revocation list of a CA, by the project as it is. */
final class ListTargets {

	private final Project project;
	private final ListHolders holders;
	private final List<Recipient> recipients;

	ListTargets(Project project, Instant now) throws ProblemException {
		this.project = project;
		this.holders = ListHolders.of(project, now);
		this.recipients = new RecipientLog(project).all();
	}

	/**
	 * Devices that hold the list, that trust what it revokes, or that present it; servers and folders that were given
	 * the CA or what it signed.
	 */
	SortedSet<ListTarget> of(CertificateNumber ca) {
		SortedSet<ListTarget> found = new TreeSet<>();
		holders.of(ca).forEach(each -> found.add(new ListTarget(Kind.DEVICE, each, "")));
		CertificateUses uses = CertificateUses.of(project.plant());
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.getIssuer().equals(ca) && CertificateEntries.isRevoked(entry)) {
				List<CertificateUse> relied = uses.find(entry.getNumber()).stream().filter(CertificateUse::isRelied)
						.toList();
				DownloadNeeded.devices(relied).forEach(each -> found.add(new ListTarget(Kind.DEVICE, each, "")));
			}
		}
		for (Recipient each : recipients(ca)) {
			found.add(new ListTarget(each.kind() == Recipient.Kind.SERVER ? Kind.SERVER : Kind.FOLDER, each.name(),
					each.station()));
		}
		return found;
	}

	/** Whether at most one user at one server is remembered. */
	boolean isOneLogin() {
		return recipients.stream().filter(each -> each.kind() == Recipient.Kind.SERVER && !each.user().isEmpty())
				.map(each -> List.of(each.name(), each.user())).distinct().count() <= 1;
	}

	/** What a target was given of a CA, or of what that signed. */
	List<Recipient> given(ListTarget target, CertificateNumber ca) {
		return recipients(ca).stream()
				.filter(each -> each.name().equals(target.name()) && each.station().equals(target.station())).toList();
	}

	private List<Recipient> recipients(CertificateNumber ca) {
		return recipients.stream().filter(each -> each.kind() == Recipient.Kind.SERVER ? each.certificate().equals(ca)
				: chain(each.certificate()).contains(ca)).toList();
	}

	/** Numbers from a certificate up to its root; of one that is not in the project any more, none. */
	private Set<CertificateNumber> chain(CertificateNumber number) {
		Set<CertificateNumber> chain = new LinkedHashSet<>();
		Optional<CertificateEntry> next = project.certificates().find(number);
		while (next.isPresent() && chain.add(next.get().getNumber())) {
			next = project.certificates().find(next.get().getIssuer());
		}
		return chain;
	}
}
