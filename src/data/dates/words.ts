/** Words before a date that say which one it is: of publication or of the last change. Lower case. */
export const MODIFIED_WORDS: readonly string[] =
  'updated update modified revised amended edited aktualisiert geändert stand bearbeitet actualizado actualizada modificado mis à jour modifié modifiée aggiornato aggiornata modificato atualizado atualizada bijgewerkt gewijzigd uppdaterad uppdaterat ändrad oppdatert opdateret päivitetty muokattu aktualizováno aktualizace upraveno güncelleme güncellenme güncellendi zaktualizowano aktualizacja обновлено обновлен изменено оновлено actualizat ενημέρωση ενημερώθηκε frissítve cập nhật diperbarui 更新 최종수정 수정 수정일 अपडेट تحديث آخر عודכן'
    .split(' ')
    .filter((word) => !['à', 'jour', 'mis', 'nhật', 'آخر'].includes(word))
    .concat('mis à jour', 'cập nhật')
    .concat(
      'ažurirano ažurirana izmijenjeno izmenjeno ажурирано изменето posodobljeno spremenjeno aktualizované upravené módosítva обновена актуализирана променена оновлена uuendatud muudetud atjaunots papildināts atnaujinta përditësuar uppfært actualitzat actualitzada modificat eguneratua dikemaskini अद्यतन संशोधित আপডেট হালনাগাদ อัปเดต อัพเดต แก้ไข ปรับปรุง 업데이트 改訂 修改 עדכון به‌روزرسانی بروزرسانی განახლდა թարմացվել'.split(
        ' ',
      ),
    );

/** Words that stand before the date of publication. Lower case. */
export const PUBLISHED_WORDS: readonly string[] =
  'published posted publish publication released issued created written filed date veröffentlicht erstellt erschienen publiziert datum publié publiée créé parution publicado publicada publicación fecha creado pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicerad publicerat skapad publisert publiceret udgivet offentliggjort julkaistu publikováno zveřejněno vydáno opublikowano publikacja dodano yayınlanma yayınlandı yayın oluşturulma опубликовано опубликован дата опубліковано публикувано објављено objavljeno publicat postat közzétéve megjelent δημοσίευση δημοσιεύτηκε đăng diterbitkan dipublikasikan diposting 發布 发布 公開 掲載 投稿 配信 입력 등록 प्रकाशित نشر نُشر منشور תאריך פורסם انتشار publikuar botuar birt paskelbta publicēts avaldatud publikované zverejnené uverejnené pridané objava обнародвана публикувана размещено создано додано প্রকাশ প্রকাশিত เผยแพร่ ลงวันที่ 掲載日 公開日 投稿日 发布于 發佈 terbit tanggal gepost תאריך'.split(
    ' ',
  );

/** Words before a date that is of neither: of an event, of rights, of somebody's life. Lower case. */
export const OTHER_DATE_WORDS: readonly string[] =
  'expires expiry until deadline born died founded established since joined copyright © (c) event starts ends from member gültig bis geboren gegründet seit veranstaltung beginn hasta desde nacido'.split(
    ' ',
  );

/** Openings of the names of months in English, German, French, Spanish and Italian: what a date line at an article's head is known by. */
export const MONTH_STEMS: readonly string[] =
  'jan feb mar mär apr may mai jun jul aug sep oct okt nov dec dez januar février fevr mars avril juin juillet août décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'.split(
    ' ',
  );
