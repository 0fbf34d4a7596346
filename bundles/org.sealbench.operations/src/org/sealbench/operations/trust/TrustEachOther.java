// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.project.Project;

/**
 * Makes devices and OPC UA clients trust each other in one step: every device named trusts every other one named. Whom
 * a client outside the project trusts is its own affair.
 */
public final class TrustEachOther {

	private final Tools tools;

	public TrustEachOther(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model, wholly or, if one may not be trusted, not at all.
	 *
	 * @param names  of devices, of clients, of this station ({@code station}), and numbers of certificates
	 * @param oneWay whether only the first trusts the others
	 */
	public Outcome<List<TrustedPartner>> run(Project project, List<String> names, boolean oneWay) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			List<TrustParty> parties = new ArrayList<>();
			for (String name : new LinkedHashSet<>(names)) {
				parties.add(TrustParty.of(project, name));
			}
			List<TrustParty> trusting = trusting(parties, oneWay);
			TrustSources sources = new TrustSources(project, tools.clock().instant());
			List<TrustedPartner> result = new ArrayList<>();
			List<Problem> obstacles = new ArrayList<>();
			for (TrustParty device : trusting) {
				for (TrustParty partner : parties) {
					if (partner != device) {
						result.add(partner(project, sources, device, partner, obstacles));
					}
				}
			}
			if (!obstacles.isEmpty()) {
				return Outcome.failed(obstacles);
			}
			return Outcome.of(result, DownloadNeeded.notes(carryOut(project, result)));
		});
	}

	private static List<TrustParty> trusting(List<TrustParty> parties, boolean oneWay) throws ProblemException {
		if (parties.size() < 2) {
			throw new ProblemException(TrustProblem.TOO_FEW.at(Place.of("trust")));
		}
		List<TrustParty> trusting = (oneWay ? parties.subList(0, 1) : parties).stream()
				.filter(each -> each.device().isPresent()).toList();
		if (trusting.isEmpty()) {
			throw new ProblemException(
					TrustProblem.NO_DEVICE.at(Place.of(parties.get(0).name()), parties.get(0).name()));
		}
		return trusting;
	}

	private TrustedPartner partner(Project project, TrustSources sources, TrustParty device, TrustParty partner,
			List<Problem> obstacles) throws ProblemException {
		Device server = device.device().orElseThrow();
		boolean before = isTrusted(project, TrustList.of(sources, server), partner.certificate());
		if (!before) {
			Optional<Problem> obstacle = new AssignCertificate(tools).obstacle(project, partner.certificate(), server,
					CertificateRole.TRUSTED_CLIENT);
			obstacle.ifPresent(obstacles::add);
		}
		return new TrustedPartner(device.name(), partner.name(), partner.certificate(), before);
	}

	/** Itself, or by a CA above it. */
	private static boolean isTrusted(Project project, TrustList list, CertificateNumber number)
			throws ProblemException {
		Set<CertificateNumber> seen = new LinkedHashSet<>();
		for (CertificateNumber next = number; next.isGiven() && seen.add(next);) {
			if (list.certificates().containsKey(next)) {
				return true;
			}
			CertificateEntry entry = project.certificates().entry(next);
			next = entry.getIssuer();
		}
		return false;
	}

	private static List<String> carryOut(Project project, List<TrustedPartner> all) {
		List<TrustedPartner> fresh = all.stream().filter(each -> !each.before()).toList();
		if (!fresh.isEmpty()) {
			project.change(() -> fresh.forEach(each -> RoleAssignment.add(project.device(each.device()).orElseThrow(),
					CertificateRole.TRUSTED_CLIENT, each.certificate())));
		}
		return fresh.stream().map(TrustedPartner::device).distinct().toList();
	}
}
