/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate in one of the stores; the certificate itself is the file named by its number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.CertificateEntry#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getStore <em>Store</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getDevice <em>Device</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#isPrivateKey <em>Private Key</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getRevokedAt <em>Revoked At</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getRevocationReason <em>Revocation Reason</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getCrlNumber <em>Crl Number</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#isNamesChosen <em>Names Chosen</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#isWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.sealbench.model.CertificateEntry#getCrlRevision <em>Crl Revision</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getCertificateEntry()
 * @model
 * @generated
 */
public interface CertificateEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ID: project-wide, never changed and never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Number()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Store</b></em>' attribute.
	 * The default value is <code>"ca"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.CertificateStore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Store</em>' attribute.
	 * @see org.sealbench.model.CertificateStore
	 * @see #setStore(CertificateStore)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Store()
	 * @model default="ca"
	 * @generated
	 */
	CertificateStore getStore();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getStore <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store</em>' attribute.
	 * @see org.sealbench.model.CertificateStore
	 * @see #getStore()
	 * @generated
	 */
	void setStore(CertificateStore value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.CertificateUsage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Usage</em>' attribute.
	 * @see org.sealbench.model.CertificateUsage
	 * @see #setUsage(CertificateUsage)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Usage()
	 * @model default="other"
	 * @generated
	 */
	CertificateUsage getUsage();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getUsage <em>Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' attribute.
	 * @see org.sealbench.model.CertificateUsage
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(CertificateUsage value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the device that it was made for, or empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Device()
	 * @model default=""
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the CA of this project's stores that signed it; 0 for self-signed ones and those of an unknown CA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Issuer()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getIssuer();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Private Key</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the project holds its private key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Key</em>' attribute.
	 * @see #setPrivateKey(boolean)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_PrivateKey()
	 * @model default="false"
	 * @generated
	 */
	boolean isPrivateKey();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#isPrivateKey <em>Private Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Key</em>' attribute.
	 * @see #isPrivateKey()
	 * @generated
	 */
	void setPrivateKey(boolean value);

	/**
	 * Returns the value of the '<em><b>Revoked At</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was revoked, ISO 8601 in UTC, or empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked At</em>' attribute.
	 * @see #setRevokedAt(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_RevokedAt()
	 * @model default=""
	 * @generated
	 */
	String getRevokedAt();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getRevokedAt <em>Revoked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked At</em>' attribute.
	 * @see #getRevokedAt()
	 * @generated
	 */
	void setRevokedAt(String value);

	/**
	 * Returns the value of the '<em><b>Revocation Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RFC 5280, section 5.3.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revocation Reason</em>' attribute.
	 * @see #setRevocationReason(String)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_RevocationReason()
	 * @model default=""
	 * @generated
	 */
	String getRevocationReason();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getRevocationReason <em>Revocation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revocation Reason</em>' attribute.
	 * @see #getRevocationReason()
	 * @generated
	 */
	void setRevocationReason(String value);

	/**
	 * Returns the value of the '<em><b>Crl Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a CA: number of its newest revocation list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crl Number</em>' attribute.
	 * @see #setCrlNumber(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_CrlNumber()
	 * @model default="0"
	 * @generated
	 */
	int getCrlNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getCrlNumber <em>Crl Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crl Number</em>' attribute.
	 * @see #getCrlNumber()
	 * @generated
	 */
	void setCrlNumber(int value);

	/**
	 * Returns the value of the '<em><b>Names Chosen</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person chose its alternative names: compile does not replace it when they no longer fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names Chosen</em>' attribute.
	 * @see #setNamesChosen(boolean)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_NamesChosen()
	 * @model default="false"
	 * @generated
	 */
	boolean isNamesChosen();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#isNamesChosen <em>Names Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Names Chosen</em>' attribute.
	 * @see #isNamesChosen()
	 * @generated
	 */
	void setNamesChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its key waits for the answer of an outside CA; until then the certificate is a self-signed placeholder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waiting</em>' attribute.
	 * @see #setWaiting(boolean)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Waiting()
	 * @model default="false"
	 * @generated
	 */
	boolean isWaiting();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#isWaiting <em>Waiting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waiting</em>' attribute.
	 * @see #isWaiting()
	 * @generated
	 */
	void setWaiting(boolean value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which content of its file is meant, while the project is open: a change of the certificate itself can be undone like one of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_Revision()
	 * @model default="0" transient="true"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Crl Revision</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for the revocation list of a CA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crl Revision</em>' attribute.
	 * @see #setCrlRevision(int)
	 * @see org.sealbench.model.ModelPackage#getCertificateEntry_CrlRevision()
	 * @model default="0" transient="true"
	 * @generated
	 */
	int getCrlRevision();

	/**
	 * Sets the value of the '{@link org.sealbench.model.CertificateEntry#getCrlRevision <em>Crl Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crl Revision</em>' attribute.
	 * @see #getCrlRevision()
	 * @generated
	 */
	void setCrlRevision(int value);

} // CertificateEntry
