// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sealbench.common.address.IpAddress;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;

/**
 * The names and addresses under which a device answers: those of its interfaces and of its certificate. Any other is
 * rejected, so that a foreign page cannot reach the device through a name of its own (DNS rebinding).
 */
public final class HostNames {

	private final Set<String> known = new HashSet<>();

	public HostNames(DeviceSettings settings, X509Certificate certificate) {
		for (InterfaceSettings each : settings.interfaces()) {
			add(each.address());
			each.dnsNames().forEach(this::add);
		}
		for (SubjectAlternativeName each : Certificates.names(certificate)) {
			if (each.type() == SubjectAlternativeName.Type.DNS || each.type() == SubjectAlternativeName.Type.IP) {
				add(each.value());
			}
		}
	}

	/** @param host as in a URL, without the port; an IPv6 address may stand in brackets */
	public boolean has(String host) {
		if (known.contains(host)) {
			return true;
		}
		String plain = plain(host);
		int dot = plain.indexOf('.');
		return known.contains(plain) || dot > 0 && known.contains("*" + plain.substring(dot));
	}

	private void add(String name) {
		known.add(plain(name));
	}

	private static String plain(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("^\\[(.*)\\]$", "$1").replaceFirst("\\.$", "");
		return IpAddress.parse(name).map(IpAddress::toString).orElse(name);
	}
}
