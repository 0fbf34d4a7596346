// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.DnsName;
import org.sealbench.pki.PkiProblem;

/**
 * The DNS domains and IP networks that a CA may sign names of. A kind of name of which nothing is permitted is excluded
 * as a whole: by RFC 5280 §4.2.1.10 a constraint on one kind says nothing about the other.
 *
 * @param domains  each with all names below it
 * @param networks as {@code ADDRESS/PREFIX}
 */
public record PermittedNames(List<String> domains, List<String> networks) {

	private static final List<String> ALL_NETWORKS = List.of("0.0.0.0/0", "::/0");

	public PermittedNames {
		domains = List.copyOf(domains);
		networks = List.copyOf(networks);
	}

	/** A CA without constraints. */
	public static PermittedNames any() {
		return new PermittedNames(List.of(), List.of());
	}

	/**
	 * Reads {@code dns:plant.example} and {@code ip:10.1.0.0/16}; an address without a prefix is permitted alone.
	 *
	 * @throws ProblemException if one is neither, is no domain, or no network
	 */
	public static PermittedNames parse(List<String> written) throws ProblemException {
		Set<String> domains = new TreeSet<>();
		List<String> networks = new ArrayList<>();
		for (String each : written) {
			String text = each.strip();
			if (text.toLowerCase(Locale.ROOT).startsWith("dns:")) {
				domains.add(domain(text.substring("dns:".length())));
			} else if (text.toLowerCase(Locale.ROOT).startsWith("ip:")) {
				String network = network(text.substring("ip:".length()));
				if (!networks.contains(network)) {
					networks.add(network);
				}
			} else {
				throw malformed(text, "its kind is missing or unknown");
			}
		}
		return new PermittedNames(List.copyOf(domains), networks);
	}

	public boolean isEmpty() {
		return domains.isEmpty() && networks.isEmpty();
	}

	/** The extension; empty where everything is permitted. */
	public Optional<NameConstraints> extension() {
		if (isEmpty()) {
			return Optional.empty();
		}
		List<GeneralSubtree> permitted = new ArrayList<>();
		List<GeneralSubtree> excluded = new ArrayList<>();
		domains.forEach(each -> permitted.add(domainTree(each)));
		networks.forEach(each -> permitted.add(networkTree(each)));
		if (domains.isEmpty()) {
			excluded.add(domainTree(""));
		}
		if (networks.isEmpty()) {
			ALL_NETWORKS.forEach(each -> excluded.add(networkTree(each)));
		}
		return Optional.of(new NameConstraints(permitted.toArray(GeneralSubtree[]::new),
				excluded.isEmpty() ? null : excluded.toArray(GeneralSubtree[]::new)));
	}

	private static GeneralSubtree domainTree(String domain) {
		return new GeneralSubtree(new GeneralName(GeneralName.dNSName, domain));
	}

	/** The octets of address and mask, one after the other. */
	private static GeneralSubtree networkTree(String network) {
		String[] parts = network.split("/");
		byte[] address = IpAddress.parse(parts[0]).orElseThrow().bytes();
		byte[] octets = Arrays.copyOf(address, 2 * address.length);
		for (int bit = 0; bit < Integer.parseInt(parts[1]); bit++) {
			octets[address.length + bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
		}
		return new GeneralSubtree(new GeneralName(GeneralName.iPAddress, new DEROctetString(octets)));
	}

	private static String domain(String text) throws ProblemException {
		String domain = text.strip().toLowerCase(Locale.ROOT);
		Optional<String> fault = domain.startsWith("*") ? Optional.of("all names below a domain are permitted anyway")
				: DnsName.fault(domain);
		if (fault.isPresent()) {
			throw malformed("dns:" + text, fault.get());
		}
		return domain;
	}

	private static String network(String text) throws ProblemException {
		String[] parts = text.strip().split("/", -1);
		Optional<IpAddress> address = IpAddress.parse(parts[0]);
		if (address.isEmpty() || parts.length > 2) {
			throw malformed("ip:" + text, "it is no network");
		}
		int bits = address.get().bits();
		int prefix = parts.length == 1 ? bits : prefix(parts[1]);
		if (prefix < 1 || prefix > bits) {
			throw malformed("ip:" + text, "its prefix is not from 1 to " + bits);
		}
		IpAddress first = first(address.get(), prefix);
		if (!first.equals(address.get())) {
			throw malformed("ip:" + text, "the network of that prefix is " + first + "/" + prefix);
		}
		return first + "/" + prefix;
	}

	private static int prefix(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
	}

	/** The first address of a network: all bits behind the prefix are zero. */
	private static IpAddress first(IpAddress address, int prefix) {
		byte[] bytes = address.bytes();
		for (int bit = prefix; bit < address.bits(); bit++) {
			bytes[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
		}
		return IpAddress.of(bytes);
	}

	private static ProblemException malformed(String text, String why) {
		return new ProblemException(PkiProblem.PERMITTED_MALFORMED.at(Place.of("permitted names"), text, why));
	}
}
