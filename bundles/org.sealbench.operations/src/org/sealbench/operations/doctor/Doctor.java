// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.capture.CaptureFile;

/**
 * Looks at a server, a capture or a PKI folder of which nothing is in any project. What is decided about certificates
 * is decided by the rules that projects go by.
 */
public final class Doctor {

	private static final String HTTPS = "https://";
	private static final String OPC_UA = "opc.tcp:";

	private final InstantSource clock;

	public Doctor(InstantSource clock) {
		this.clock = clock;
	}

	/** Whether something is to be looked at by its address; it may have a scheme that is not known. */
	public static boolean isUrl(String written) {
		return written.contains("://") || written.toLowerCase(Locale.ROOT).startsWith(OPC_UA);
	}

	/**
	 * Looks at a server.
	 *
	 * @param url {@code https://host[:port]} or {@code opc.tcp://host[:port][/path]}
	 */
	public Outcome<Examination> server(String url, IProgressMonitor monitor) {
		String scheme = url.toLowerCase(Locale.ROOT);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(url)), () -> {
			if (scheme.startsWith(HTTPS)) {
				return Outcome.of(new WebExamination(clock).run(url, monitor));
			}
			if (scheme.startsWith(OPC_UA)) {
				return Outcome.of(new OpcUaExamination(clock).run(url, monitor));
			}
			return Outcome.failed(DoctorProblem.SCHEME_UNKNOWN.at(Place.of(url.replaceFirst("//[^/]*@", "//")),
					"https://192.0.2.1 or opc.tcp://192.0.2.1:4840"));
		});
	}

	/** Whether a path is looked at as more than a file of certificates. */
	public static boolean isMoreThanCertificates(Path path) {
		return !Files.isRegularFile(path) || CaptureFile.isCapture(path);
	}

	/**
	 * Looks at a capture or a PKI folder.
	 *
	 * @param written as the user wrote it, for messages
	 */
	public Outcome<Examination> path(Path path, String written, IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(written)), () -> {
			if (Files.isDirectory(path)) {
				return new PkiFolderExamination(clock).run(path, written, monitor);
			}
			return Files.isRegularFile(path) ? CaptureExamination.run(path, written, monitor)
					: Outcome.failed(DoctorProblem.NOTHING_THERE.at(Place.of(written)));
		});
	}
}
