// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.source.CertificateSource;

import picocli.CommandLine.TypeConversionException;

/** A certificate as somebody names it on the command line: its number in the project, or a file. */
public final class CertificateArgument {

	private CertificateArgument() {
	}

	/** The number that an argument is which can be nothing else. */
	public static CertificateNumber number(String written) {
		return CertificateNumber.parse(written)
				.orElseThrow(() -> new TypeConversionException("'" + written + "' is no number of a certificate"));
	}

	/** Whether it is a number in the project. */
	public static boolean isNumber(String written) {
		return CertificateSource.isNumber(written);
	}

	/**
	 * The name as operations take it: a number stays one; a file is taken relative to the working folder.
	 *
	 * @throws ProblemException if it can be neither
	 */
	public static String resolve(Session session, String written) throws ProblemException {
		return isNumber(written) ? written : session.path(TypedPath.of(written)).toString();
	}

	/**
	 * The same for several.
	 *
	 * @throws ProblemException if one of them can be neither
	 */
	public static List<String> resolve(Session session, List<String> written) throws ProblemException {
		List<String> resolved = new ArrayList<>();
		for (String each : written) {
			resolved.add(resolve(session, each));
		}
		return resolved;
	}
}
