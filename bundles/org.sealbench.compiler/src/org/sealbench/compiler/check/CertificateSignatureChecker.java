package org.sealbench.compiler.check;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ProjectAuthority;
import org.sealbench.model.Device;

/** A server's certificate is not signed with SHA-1. */
final class CertificateSignatureChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		context.used(device).stream().filter(used -> ProjectAuthority.isSha1(used.certificate())).forEach(
				used -> problems.add(CompilerProblem.CERTIFICATE_SHA1.at(used.place(device), used.name())));
	}
}
