/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Defaults for certificates that are made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.CertificateSettings#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getKeyAlgorithm <em>Key Algorithm</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getValidityDays <em>Validity Days</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getWebValidityDays <em>Web Validity Days</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getWarnDays <em>Warn Days</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getCrlDays <em>Crl Days</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateSettings#getCrlUrl <em>Crl Url</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getCertificateSettings()
 * @model
 * @generated
 */
public interface CertificateSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organization in the subject of new certificates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_Organization()
	 * @model default=""
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Key Algorithm</b></em>' attribute.
	 * The default value is <code>"rsa2048"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key algorithm of new device certificates, as the command line names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Algorithm</em>' attribute.
	 * @see #setKeyAlgorithm(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_KeyAlgorithm()
	 * @model default="rsa2048"
	 * @generated
	 */
	String getKeyAlgorithm();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getKeyAlgorithm <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Algorithm</em>' attribute.
	 * @see #getKeyAlgorithm()
	 * @generated
	 */
	void setKeyAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Validity Days</b></em>' attribute.
	 * The default value is <code>"3650"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days that a new device certificate is valid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity Days</em>' attribute.
	 * @see #setValidityDays(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_ValidityDays()
	 * @model default="3650"
	 *        annotation="urn:sealbench:range least='2' most='36500' what='a number of days'"
	 * @generated
	 */
	int getValidityDays();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getValidityDays <em>Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity Days</em>' attribute.
	 * @see #getValidityDays()
	 * @generated
	 */
	void setValidityDays(int value);

	/**
	 * Returns the value of the '<em><b>Web Validity Days</b></em>' attribute.
	 * The default value is <code>"820"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most days that a new certificate of a web server is valid. Apple's systems refuse one of more than 825 days, whatever authority signed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Web Validity Days</em>' attribute.
	 * @see #setWebValidityDays(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_WebValidityDays()
	 * @model default="820"
	 *        annotation="urn:sealbench:range least='2' most='36500' what='a number of days'"
	 * @generated
	 */
	int getWebValidityDays();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getWebValidityDays <em>Web Validity Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Web Validity Days</em>' attribute.
	 * @see #getWebValidityDays()
	 * @generated
	 */
	void setWebValidityDays(int value);

	/**
	 * Returns the value of the '<em><b>Warn Days</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days before its end at which a certificate is reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warn Days</em>' attribute.
	 * @see #setWarnDays(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_WarnDays()
	 * @model default="90"
	 *        annotation="urn:sealbench:range least='0' most='36500' what='a number of days'"
	 * @generated
	 */
	int getWarnDays();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getWarnDays <em>Warn Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warn Days</em>' attribute.
	 * @see #getWarnDays()
	 * @generated
	 */
	void setWarnDays(int value);

	/**
	 * Returns the value of the '<em><b>Crl Days</b></em>' attribute.
	 * The default value is <code>"3650"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days until the next update of a revocation list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crl Days</em>' attribute.
	 * @see #setCrlDays(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_CrlDays()
	 * @model default="3650"
	 *        annotation="urn:sealbench:range least='1' most='36500' what='a number of days'"
	 * @generated
	 */
	int getCrlDays();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getCrlDays <em>Crl Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crl Days</em>' attribute.
	 * @see #getCrlDays()
	 * @generated
	 */
	void setCrlDays(int value);

	/**
	 * Returns the value of the '<em><b>Crl Url</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the revocation lists of the project CAs are published, as new certificates tell (CRL distribution point); {ca} in it stands for the number of the CA. Empty: certificates name no place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crl Url</em>' attribute.
	 * @see #setCrlUrl(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateSettings_CrlUrl()
	 * @model default=""
	 * @generated
	 */
	String getCrlUrl();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateSettings#getCrlUrl <em>Crl Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crl Url</em>' attribute.
	 * @see #getCrlUrl()
	 * @generated
	 */
	void setCrlUrl(String value);

} // CertificateSettings
