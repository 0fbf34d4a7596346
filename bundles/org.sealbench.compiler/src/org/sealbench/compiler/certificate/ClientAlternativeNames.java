// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Plant;
import org.sealbench.pki.SubjectAlternativeName;

/** The subject alternative names of this station as an OPC UA client: its application URI and its host names. */
final class ClientAlternativeNames {

	private ClientAlternativeNames() {
	}

	static List<SubjectAlternativeName> of(Plant plant, CertificateNumber number) throws ProblemException {
		Set<SubjectAlternativeName> names = new LinkedHashSet<>();
		names.add(SubjectAlternativeName.uri(ApplicationUris.client(plant, number)));
		names.add(SubjectAlternativeName.dns("localhost"));
		try {
			names.add(SubjectAlternativeName.dns(hostName()));
		} catch (ProblemException e) {
			// A computer may have any name, but only a DNS name can stand in a certificate.
			return new ArrayList<>(names);
		}
		return new ArrayList<>(names);
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			// Not known to any name service, so nobody could reach it by that name either.
			return "localhost";
		}
	}
}
