// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ReplacedCertificate;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Where the certificates of the old hardware go when its replacement is given up: each into the places that it had,
 * whatever took the place of the one made for it since, and in the form in which it was issued last.
 */
final class GivenBackPlaces {

	private final Device device;
	private final DeviceReplacement replacement;
	private final List<ReplacedCertificate> pairs;

	GivenBackPlaces(Device device, DeviceReplacement replacement) {
		this.device = device;
		this.replacement = replacement;
		this.pairs = replacement.getPairs().isEmpty() ? byOrder(replacement) : List.copyOf(replacement.getPairs());
	}

	/** Projects from before pairs were noted have both in the same order. */
	private static List<ReplacedCertificate> byOrder(DeviceReplacement replacement) {
		List<ReplacedCertificate> pairs = new ArrayList<>();
		int count = Math.min(replacement.getSuccessors().size(), replacement.getReplaced().size());
		for (int i = 0; i < count; i++) {
			ReplacedCertificate pair = ModelFactory.eINSTANCE.createReplacedCertificate();
			pair.setNumber(replacement.getReplaced().get(i));
			pair.setSuccessor(replacement.getSuccessors().get(i));
			pairs.add(pair);
		}
		return pairs;
	}

	/** The certificates that are used again, each once. */
	List<CertificateNumber> certificates() {
		return pairs.stream().map(GivenBackPlaces::newest).distinct().toList();
	}

	private static CertificateNumber newest(ReplacedCertificate pair) {
		List<CertificateNumber> again = pair.getIssuedAgain();
		return again.isEmpty() ? pair.getNumber() : again.get(again.size() - 1);
	}

	/**
	 * Changes the model; to be called within a change of it.
	 *
	 * @param uses of the certificates, before anything of this was changed
	 * @return the devices to be loaded for it
	 */
	List<String> giveBack(CertificateUses uses) {
		List<CertificateUse> moved = new ArrayList<>();
		for (CertificateNumber made : new LinkedHashSet<>(replacement.getSuccessors())) {
			uses.find(made).stream().filter(use -> !use.isOfReplacement())
					.filter(use -> use.kind() != CertificateUse.Kind.ISSUER).forEach(use -> {
						List<CertificateNumber> old = of(made, use);
						if (!old.isEmpty()) {
							use.move().accept(old.get(0));
							moved.add(use);
						}
						if (use.kind() == CertificateUse.Kind.TRUSTED_CLIENT) {
							old.stream().skip(1).forEach(each -> trust(use.device().orElseThrow(), each));
						}
					});
		}
		reopen();
		return DownloadNeeded.devices(moved);
	}

	/** Which of the old ones a place gets back; those it can have been, where that is not known. */
	private List<CertificateNumber> of(CertificateNumber made, CertificateUse use) {
		List<ReplacedCertificate> all = pairs.stream().filter(each -> each.getSuccessor().equals(made)).toList();
		boolean isOwn = use.device().filter(device::equals).isPresent();
		List<ReplacedCertificate> exact = all.stream().filter(each -> isOwn && switch (use.kind()) {
		case WEB_SERVER -> each.isWeb();
		case OPCUA_SERVER -> each.isOpcUa();
		default -> false;
		}).toList();
		return (exact.isEmpty() ? all : exact).stream().map(GivenBackPlaces::newest).distinct().toList();
	}

	private static void trust(Device partner, CertificateNumber number) {
		List<CertificateNumber> trusted = partner.getOpcUaServer().getSecureChannel().getTrustedClients();
		if (!trusted.contains(number)) {
			trusted.add(number);
		}
	}

	/** What an earlier replacement had left to do is open again. */
	private void reopen() {
		List<CertificateNumber> again = certificates();
		Set<CertificateNumber> own = new LinkedHashSet<>(again);
		pairs.forEach(each -> {
			own.add(each.getNumber());
			own.addAll(each.getIssuedAgain());
		});
		replacement.getReplaced().removeAll(own);
		if (replacement.getReplaced().isEmpty()) {
			device.setReplacement(null);
			return;
		}
		replacement.getPairs().clear();
		replacement.getSuccessors().clear();
		replacement.getSuccessors().addAll(again);
		replacement.setLoaded(true);
	}
}
