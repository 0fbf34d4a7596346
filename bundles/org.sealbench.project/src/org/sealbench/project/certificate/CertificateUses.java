// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.model.ReplacedCertificate;
import org.sealbench.project.certificate.CertificateUse.Kind;

/** Who uses which certificate, in the words of the certificate manager's column "Used as". */
public final class CertificateUses {

	private static final Texts TEXTS = Texts.beside(CertificateUses.class);
	private static final int MOST_LISTED = 5;

	private final Map<CertificateNumber, List<CertificateUse>> uses = new HashMap<>();

	private CertificateUses() {
	}

	private CertificateUses(Plant plant) {
		plant.getCertificates().forEach(entry -> add(entry.getIssuer(), Kind.ISSUER,
				TEXTS.get("useIssuer", entry.getNumber()), null, entry::setIssuer));
		plant.getDevices().forEach(this::add);
		plant.getDevices().forEach(this::addReplacement);
		plant.getClients().forEach(client -> add(client.getCertificate(), Kind.EXTERNAL_CLIENT,
				TEXTS.get("useClient", client.getName()), null, client::setCertificate));
	}

	/** The uses of every certificate, as they are now. */
	public static CertificateUses of(Plant plant) {
		return new CertificateUses(plant);
	}

	/** What one device uses, by the certificates' numbers in their order. */
	public static SortedMap<CertificateNumber, List<CertificateUse>> of(Device device) {
		CertificateUses found = new CertificateUses();
		found.add(device);
		return new TreeMap<>(found.uses);
	}

	/** The uses of one certificate in words. */
	public static List<String> of(Plant plant, CertificateNumber number) {
		return new CertificateUses(plant).texts(number);
	}

	/** The uses of a certificate in the order of the model. */
	public List<CertificateUse> find(CertificateNumber number) {
		return List.copyOf(uses.getOrDefault(number, List.of()));
	}

	/** The uses of a certificate in words; what a CA signed is counted where it is much. */
	public List<String> texts(CertificateNumber number) {
		List<CertificateUse> all = find(number);
		List<CertificateUse> signed = all.stream().filter(use -> use.kind() == Kind.ISSUER).toList();
		if (signed.size() <= MOST_LISTED) {
			return all.stream().map(CertificateUse::text).toList();
		}
		List<String> texts = new ArrayList<>(List.of(TEXTS.get("useIssuerOfMany", signed.size())));
		all.stream().filter(use -> use.kind() != Kind.ISSUER).map(CertificateUse::text).forEach(texts::add);
		return texts;
	}

	private void add(Device device) {
		String name = device.getName();
		if (device.getWebServer() != null) {
			add(device.getWebServer().getCertificate(), Kind.WEB_SERVER, TEXTS.get("useWeb", name), device,
					device.getWebServer()::setCertificate);
		}
		if (device.getOpcUaServer() != null) {
			add(device, device.getOpcUaServer());
		}
		device.getTags().forEach(tag -> add(tag.getCertificate(), Kind.TAG, TEXTS.get("useTag", name, tag.getName()),
				device, tag::setCertificate));
		device.getMethods().forEach(method -> add(method.getCertificate(), Kind.METHOD,
				TEXTS.get("useMethod", name, method.getName()), device, method::setCertificate));
	}

	/** A replacement that is not done yet needs its certificates until its end, whoever uses them else. */
	private void addReplacement(Device device) {
		if (device.getReplacement() == null) {
			return;
		}
		DeviceReplacement replacement = device.getReplacement();
		replacement.getSuccessors().forEach(each -> add(each, Kind.NEW_HARDWARE,
				TEXTS.get("useNewHardware", device.getName()), device, other -> succeed(replacement, each, other)));
		replacement.getReplaced().forEach(each -> add(each, Kind.OLD_HARDWARE,
				TEXTS.get("useOldHardware", device.getName()), device, other -> issueAgain(replacement, each, other)));
	}

	private static void succeed(DeviceReplacement replacement, CertificateNumber made, CertificateNumber other) {
		exchange(replacement.getSuccessors(), made, other);
		replacement.getPairs().stream().filter(pair -> pair.getSuccessor().equals(made))
				.forEach(pair -> pair.setSuccessor(other));
	}

	/** What is issued again for the key of the old hardware is held by that, too. */
	private static void issueAgain(DeviceReplacement replacement, CertificateNumber old, CertificateNumber other) {
		if (!replacement.getReplaced().contains(other)) {
			replacement.getReplaced().add(other);
		}
		replacement.getPairs().stream()
				.filter(pair -> pair.getNumber().equals(old) || pair.getIssuedAgain().contains(old))
				.map(ReplacedCertificate::getIssuedAgain).filter(again -> !again.contains(other))
				.forEach(again -> again.add(other));
	}

	private void add(Device device, OpcUaServer server) {
		add(server.getCertificate(), Kind.OPCUA_SERVER, TEXTS.get("useOpcUa", device.getName()), device,
				server::setCertificate);
		if (server.getSecureChannel() != null) {
			List<CertificateNumber> trusted = server.getSecureChannel().getTrustedClients();
			for (CertificateNumber number : trusted) {
				add(number, Kind.TRUSTED_CLIENT, TEXTS.get("useTrusted", device.getName()), device,
						other -> exchange(trusted, number, other));
			}
		}
	}

	private void add(CertificateNumber number, Kind kind, String text, Device device,
			Consumer<CertificateNumber> move) {
		if (number.isGiven()) {
			uses.computeIfAbsent(number, each -> new ArrayList<>())
					.add(new CertificateUse(kind, text, Optional.ofNullable(device), move));
		}
	}

	private static void exchange(List<CertificateNumber> numbers, CertificateNumber old, CertificateNumber other) {
		int index = numbers.indexOf(old);
		if (index >= 0 && numbers.contains(other)) {
			numbers.remove(index);
		} else if (index >= 0) {
			numbers.set(index, other);
		}
	}
}
