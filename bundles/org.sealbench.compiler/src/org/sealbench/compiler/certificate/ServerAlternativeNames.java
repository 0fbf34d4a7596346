// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;

/**
 * The subject alternative names under which a device's server is reached (RFC 5280 §4.2.1.6): the application URI of an
 * OPC UA server, then address and DNS names of every interface. What is malformed is left out; rules of the compiler
 * report it.
 */
public final class ServerAlternativeNames {

	private ServerAlternativeNames() {
	}

	public static List<SubjectAlternativeName> of(Plant plant, Device device, ServerRole role) {
		Set<SubjectAlternativeName> names = new LinkedHashSet<>();
		if (role == ServerRole.OPCUA) {
			name(Type.URI, ApplicationUris.server(plant, device)).ifPresent(names::add);
		}
		for (NetworkInterface each : device.getInterfaces()) {
			name(Type.IP, each.getAddress()).ifPresent(names::add);
			each.getDnsNames().forEach(dns -> name(Type.DNS, dns).ifPresent(names::add));
		}
		return new ArrayList<>(names);
	}

	/** The addresses and DNS names that a certificate lacks; a wildcard in it stands for one label (RFC 9525 §6.3). */
	public static List<SubjectAlternativeName> missing(List<SubjectAlternativeName> wanted,
			List<SubjectAlternativeName> present) {
		return wanted.stream().filter(name -> name.type() != Type.URI)
				.filter(name -> present.stream().noneMatch(each -> covers(each, name))).toList();
	}

	private static boolean covers(SubjectAlternativeName present, SubjectAlternativeName wanted) {
		if (present.type() != wanted.type()) {
			return false;
		}
		if (present.value().equalsIgnoreCase(wanted.value())) {
			return true;
		}
		int dot = wanted.value().indexOf('.');
		return present.type() == Type.DNS && present.value().startsWith("*.") && dot > 0
				&& present.value().substring(1).equalsIgnoreCase(wanted.value().substring(dot));
	}

	private static Optional<SubjectAlternativeName> name(Type type, String value) {
		try {
			return value == null ? Optional.empty() : Optional.of(SubjectAlternativeName.of(type, value));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}
}
