package org.sealbench.compiler.check;

import java.time.Duration;
import java.time.Instant;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.Settings;
import org.sealbench.model.Device;

/** A server's certificate is valid now and for some time to come. */
final class CertificateValidityChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		Duration warning = Duration.ofDays(Settings.of(context.plant()).model().getWarnDays());
		for (CheckContext.Used used : context.used(device)) {
			Instant from = used.certificate().getNotBefore().toInstant();
			Instant until = used.certificate().getNotAfter().toInstant();
			if (context.now().isAfter(until)) {
				problems.add(CompilerProblem.CERTIFICATE_EXPIRED.at(used.place(device), used.name(), until, used.entry().getNumber()));
			} else if (context.now().plus(warning).isAfter(until)) {
				problems.add(CompilerProblem.CERTIFICATE_EXPIRES.at(used.place(device), used.name(), until, used.entry().getNumber()));
			}
			if (context.now().isBefore(from) && ClockBehind.said(context, device).isEmpty()) {
				problems.add(CompilerProblem.CERTIFICATE_FUTURE.at(used.place(device), used.name(), from));
			}
		}
	}
}
