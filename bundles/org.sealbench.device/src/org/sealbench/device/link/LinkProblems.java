// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.util.Arrays;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.LinkMessages.Refusal;

/** Problems sent over the link: the device's message and remedy, the station's code and place. */
public final class LinkProblems {

	private static final int LONGEST = 1000;

	private LinkProblems() {
	}

	/** The form in which the device sends a problem. */
	public static Refusal of(Problem problem) {
		return new Refusal(problem.code().number(), problem.message(), problem.remedy());
	}

	/** The problem in a response that is not a success. */
	static ProblemException read(byte[] body, int status, Place place) {
		try {
			Refusal refusal = new DeviceJson().read(body, Refusal.class, "answer");
			String message = clean(refusal.message());
			String remedy = clean(refusal.remedy());
			DeviceProblem known = Arrays.stream(DeviceProblem.values()).filter(each -> each.number() == refusal.code())
					.findFirst().orElse(null);
			return new ProblemException(known == null ? DeviceProblem.REFUSED.at(place, message, remedy)
					: new Problem(known, place, message, remedy));
		} catch (ProblemException e) {
			return new ProblemException(DeviceProblem.ANSWER_MALFORMED.at(place, place, "HTTP status " + status), e);
		}
	}

	private static String clean(String text) {
		String line = text.replaceAll("\\p{Cntrl}", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
	}
}
