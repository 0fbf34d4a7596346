package org.sealbench.compiler.check;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.Entries;
import org.sealbench.model.Device;
import org.sealbench.project.CertificateStateProblem;

/** A server's certificate was not made for another device and is not revoked, and is no placeholder. */
final class ServerCertificateChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		for (CheckContext.Used used : context.used(device)) {
			String owner = used.entry().getDevice();
			if (!owner.isEmpty() && !owner.equals(device.getName())) {
				problems.add(CompilerProblem.CERTIFICATE_OF_OTHER.at(used.place(device), used.name(), owner));
			}
			if (used.entry().isWaiting()) {
				problems.add(CertificateStateProblem.WAITING.at(used.place(device), used.name(), used.entry().getNumber()));
			}
			if (Entries.isRevoked(used.entry())) {
				problems.add(CompilerProblem.CERTIFICATE_REVOKED.at(used.place(device), used.name(), used.entry().getNumber()));
			}
		}
	}
}
