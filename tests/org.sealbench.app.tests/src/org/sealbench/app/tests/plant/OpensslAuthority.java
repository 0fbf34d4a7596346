// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certification authority that has nothing to do with the project, made with the openssl command line. */
public record OpensslAuthority(Path folder) {

	public static OpensslAuthority make(Path folder) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		OpensslAuthority made = new OpensslAuthority(folder);
		made.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj",
				"/CN=Outside CA", "-days", "3650");
		return made;
	}

	public Path certificate() {
		return folder.resolve("ca.pem");
	}

	/** The answer to a request, with the authority's own certificate. */
	public Path sign(Path request) throws IOException, InterruptedException {
		openssl("x509", "-req", "-in", request.toString(), "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
				"-days", "300", "-copy_extensions", "copyall", "-out", "signed.pem");
		return Files.writeString(folder.resolve("answer.pem"),
				Files.readString(folder.resolve("signed.pem")) + Files.readString(certificate()));
	}

	private void openssl(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("openssl"));
		command.addAll(List.of(arguments));
		Path log = folder.resolve("openssl.log");
		int code = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(log.toFile()).start().waitFor();
		if (code != 0) {
			throw new IOException(Files.readString(log));
		}
	}
}
