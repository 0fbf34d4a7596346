// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** Finds out which way the system store of a Linux machine is kept. */
final class LinuxSystemStore {

	private LinuxSystemStore() {
	}

	static TrustStore of(Machine machine) throws ProblemException {
		if (Files.isDirectory(machine.file("etc/pki/ca-trust/source"))) {
			return fedora(machine);
		}
		if (Files.isDirectory(machine.file("usr/share/ca-certificates"))
				|| Files.isDirectory(machine.file("usr/local/share/ca-certificates"))) {
			return debian(machine);
		}
		throw new ProblemException(InstallProblem.NOT_HERE.at(Place.of(TrustStoreKind.SYSTEM.label()),
				"there is neither usr/share/ca-certificates nor etc/pki/ca-trust/source"));
	}

	/** Debian, Ubuntu, Alpine: update-ca-certificates(8). */
	private static TrustStore debian(Machine machine) {
		String name = "system store " + machine.file("usr/local/share/ca-certificates");
		List<String> update = new ArrayList<>();
		if (!machine.isWhole()) {
			update.addAll(List.of("--certsconf", machine.file("etc/ca-certificates.conf").toString(), "--certsdir",
					machine.file("usr/share/ca-certificates").toString(), "--localcertsdir",
					machine.file("usr/local/share/ca-certificates").toString(), "--etccertsdir",
					machine.file("etc/ssl/certs").toString(), "--hooksdir",
					machine.file("etc/ca-certificates/update.d").toString()));
		}
		ExternalTool tool = new ExternalTool(machine, name, "update-ca-certificates", "the package ca-certificates");
		return new AnchorFolder(name, machine.file("usr/local/share/ca-certificates"),
				machine.file("etc/ssl/certs/ca-certificates.crt"), ".crt", tool, update,
				new DebianRemoval(tool, update, machine.file("etc/ca-certificates.conf")));
	}

	/** Fedora, Red Hat, SUSE, Arch: update-ca-trust(8). */
	private static TrustStore fedora(Machine machine) {
		String name = "system store " + machine.file("etc/pki/ca-trust/source/anchors");
		ExternalTool tool = new ExternalTool(machine, name, "update-ca-trust", "the package ca-certificates");
		return new AnchorFolder(name, machine.file("etc/pki/ca-trust/source/anchors"),
				machine.file("etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"), ".pem", tool, List.of("extract"),
				gone -> tool.run(List.of("extract")));
	}
}
