// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.user;

import java.security.SecureRandom;
import java.util.function.Supplier;

import org.sealbench.model.Plant;

/**
 * What it takes to add users.
 *
 * @param plant    with the policy that passwords have to meet
 * @param password asks for the password of a new user; gives {@code null} where there is none
 */
public record NewUsers(Plant plant, SecureRandom random, Supplier<char[]> password) {
}
