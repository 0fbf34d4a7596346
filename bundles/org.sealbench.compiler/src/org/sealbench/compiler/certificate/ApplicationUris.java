// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;

/** Application URIs of OPC UA applications (OPC 10000-4 §7.2): globally unique and the same with every compile. */
public final class ApplicationUris {

	private static final String UNRESERVED = "-._~";

	private ApplicationUris() {
	}

	/** The URI in the server's settings, else {@code urn:sealbench:<plant>:<device>}. */
	public static String server(Plant plant, Device device) {
		OpcUaServer server = device.getOpcUaServer();
		String given = server == null || server.getApplicationUri() == null ? "" : server.getApplicationUri().strip();
		return given.isEmpty() ? "urn:sealbench:" + encode(plant.getName()) + ":" + encode(device.getName()) : given;
	}

	/** {@code urn:sealbench:<plant>:client:<ID>} for the client identity with a certificate number. */
	public static String client(Plant plant, CertificateNumber number) {
		return "urn:sealbench:" + encode(plant.getName()) + ":client:" + number;
	}

	/** RFC 3986 §2.1: every byte of the UTF-8 form but the unreserved characters. */
	private static String encode(String name) {
		StringBuilder text = new StringBuilder();
		for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (each & 0xFF);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
				text.append(c);
			} else {
				text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
			}
		}
		return text.toString();
	}
}
