// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.certificate.source.CertificateSource;

/** A certificate as somebody names it on the command line: its number in the project, or a file. */
public final class CertificateArgument {

	private CertificateArgument() {
	}

	/** Whether it is a number in the project. */
	public static boolean isNumber(String written) {
		return CertificateSource.isNumber(written);
	}

	/** The name as operations take it: a number stays one; a file is taken relative to the working folder. */
	public static String resolve(Session session, String written) {
		return isNumber(written) ? written : session.path(Path.of(written)).toString();
	}
}
