// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.revocation.RevokeEverywhere.Order;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * The certificates that a command revokes: all of them can be, or it ends before anything is changed.
 *
 * @param fresh   those still to be revoked
 * @param already those that are
 */
record RevokedSelection(List<CertificateNumber> fresh, List<CertificateNumber> already) {

	static RevokedSelection of(Project project, Order order, Tools tools, Consumer<Problem> notes)
			throws ProblemException {
		Set<CertificateNumber> numbers = new LinkedHashSet<>(order.numbers());
		if (order.device().isPresent()) {
			numbers.addAll(held(project, Devices.named(project, order.device().get()), tools, notes));
		} else if (numbers.isEmpty()) {
			throw new ProblemException(
					RevocationProblem.NOTHING_NAMED.at(Place.of("project " + project.plant().getName())));
		}
		List<CertificateNumber> fresh = new ArrayList<>();
		List<CertificateNumber> already = new ArrayList<>();
		for (CertificateNumber number : numbers) {
			CertificateEntry entry = project.certificates().entry(number);
			if (CertificateEntries.isRevoked(entry)) {
				already.add(number);
				notes.accept(RevocationProblem.ALREADY.at(Place.of(project.certificates().name(number)),
						entry.getRevokedAt()));
				continue;
			}
			Optional<Problem> obstacle = new RevokeCertificate(tools).obstacle(project, number);
			if (obstacle.isPresent()) {
				throw new ProblemException(obstacle.get());
			}
			fresh.add(number);
		}
		return new RevokedSelection(fresh, already);
	}

	/**
	 * Every certificate of a device whose key it holds or held, but those that nobody but itself signed; where all of
	 * them are revoked already, these.
	 */
	private static List<CertificateNumber> held(Project project, Device device, Tools tools, Consumer<Problem> notes)
			throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		List<CertificateNumber> found = new ArrayList<>();
		List<CertificateNumber> revoked = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			CertificateNumber number = entry.getNumber();
			boolean own = entry.getDevice().equals(device.getName()) || uses.find(number).stream()
					.anyMatch(use -> isServer(use) && use.device().filter(each -> each == device).isPresent());
			if (!own || entry.isWaiting()) {
				continue;
			}
			if (CertificateEntries.isRevoked(entry)) {
				revoked.add(number);
			} else if (Certificates.isSelfSigned(project.certificates().certificate(number))) {
				if (!uses.find(number).isEmpty()) {
					notes.accept(RevocationProblem.SELF_SIGNED.at(Place.of(project.certificates().name(number)),
							String.join(", ", uses.texts(number)), number));
				}
			} else if (new RevokeCertificate(tools).obstacle(project, number).isEmpty()) {
				found.add(number);
			} else {
				notes.accept(RevocationProblem.OF_OTHERS.at(Place.of(project.certificates().name(number))));
			}
		}
		if (found.isEmpty() && revoked.isEmpty()) {
			throw new ProblemException(RevocationProblem.NOTHING_REVOCABLE.at(Place.of(device.getName())));
		}
		return found.isEmpty() ? revoked : found;
	}

	private static boolean isServer(CertificateUse use) {
		return use.kind() == CertificateUse.Kind.OPCUA_SERVER || use.kind() == CertificateUse.Kind.WEB_SERVER;
	}

	/** The CAs whose lists name them. */
	SortedSet<CertificateNumber> cas(Project project) throws ProblemException {
		SortedSet<CertificateNumber> cas = new TreeSet<>();
		for (CertificateNumber number : Stream.concat(fresh.stream(), already.stream()).toList()) {
			IssuerFinder.of(project, project.certificates().entry(number)).ifPresent(each -> cas.add(each.getNumber()));
		}
		return cas;
	}
}
