// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import java.time.DateTimeException;
import java.time.Instant;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.field.Field;

/** Automatic acceptance of client certificates is for commissioning, and its end is a time to come. */
public final class AutoAcceptRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		RuleContext.channel(device).filter(SecureChannel::isAutoAccept).ifPresent(channel -> check(context,
				Place.of(device.getName(), Field.OPC_UA_AUTO_ACCEPT), channel.getAutoAcceptUntil(), problems));
	}

	private static void check(RuleContext context, Place place, String until, Problems problems) {
		if (until.isEmpty()) {
			problems.add(CompilerProblem.AUTO_ACCEPT.at(place, ", without an end"));
			return;
		}
		try {
			boolean over = !Instant.parse(until).isAfter(context.now());
			problems.add(over ? CompilerProblem.AUTO_ACCEPT_PAST.at(place, until)
					: CompilerProblem.AUTO_ACCEPT.at(place, " until " + until));
		} catch (DateTimeException e) {
			problems.add(CompilerProblem.AUTO_ACCEPT_END.at(place, until));
		}
	}
}
