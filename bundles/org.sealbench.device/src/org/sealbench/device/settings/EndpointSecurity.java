// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

/**
 * One combination of security policy and message security mode that the server offers, OPC 10000-7.
 *
 * @param policy the policy's short name, the fragment of its URI: {@code None}, {@code Basic128Rsa15},
 *               {@code Basic256}, {@code Basic256Sha256}, {@code Aes128_Sha256_RsaOaep}, {@code Aes256_Sha256_RsaPss}
 * @param mode   {@code None}, {@code Sign} or {@code SignAndEncrypt}
 */
public record EndpointSecurity(String policy, String mode) {
}
